// The list is guarded by the cancel spin lock itself; the request is lost all the same.
#include <ntddk.h>

typedef struct _AGATE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} AGATE_EXTENSION, *PAGATE_EXTENSION;

DRIVER_CANCEL AgateCancel;

_Use_decl_annotations_
VOID AgateCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
} // expect: cancel/routine-does-not-complete
