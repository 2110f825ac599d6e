// FN: the request is put in a list that no code of the driver ever empties.
#include <ntddk.h>

static LIST_ENTRY Parked;
static KSPIN_LOCK ParkedLock;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SorrelRead;

_Use_decl_annotations_
NTSTATUS SorrelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&Parked, &Irp->Tail.Overlay.ListEntry, &ParkedLock);
    return STATUS_PENDING;
}
