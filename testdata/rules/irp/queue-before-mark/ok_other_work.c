// The work item that is queued has nothing to do with the IRP.
#include <wdm.h>

typedef struct _SHIP {
    PIO_WORKITEM Refresh;
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
} SHIP, *PSHIP;

static IO_WORKITEM_ROUTINE ShipRefresh;

_Use_decl_annotations_
static VOID ShipRefresh(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
}

DRIVER_DISPATCH ShipRead_ok;

_Use_decl_annotations_
NTSTATUS ShipRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHIP ship = (PSHIP)DeviceObject->DeviceExtension;

    IoQueueWorkItem(ship->Refresh, ShipRefresh, DelayedWorkQueue, ship);
    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&ship->Queue, &Irp->Tail.Overlay.ListEntry, &ship->Lock);
    return STATUS_PENDING;
}
