// The request is no longer in the queue, and the way out for that forgets the lock.
#include <wdm.h>

typedef struct _SORTER {
    PIRP Current;
} SORTER, *PSORTER;

DRIVER_CANCEL SorterCancel;

_Use_decl_annotations_
VOID SorterCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSORTER sorter = (PSORTER)DeviceObject->DeviceExtension;

    if (sorter->Current != Irp) {
        return; // expect: cancel/spinlock-not-released
    }
    sorter->Current = NULL;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
