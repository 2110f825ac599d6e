// The mark comes first.
#include <ntddk.h>

typedef struct _BARLEY { LIST_ENTRY Reads; KSPIN_LOCK Lock; } BARLEY, *PBARLEY;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BarleyRead;

_Use_decl_annotations_
NTSTATUS BarleyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBARLEY barley = (PBARLEY)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&barley->Reads, &Irp->Tail.Overlay.ListEntry, &barley->Lock);
    return STATUS_PENDING;
}
