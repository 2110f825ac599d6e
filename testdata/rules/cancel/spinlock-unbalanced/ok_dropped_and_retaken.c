// The lock is dropped while each request is completed, and taken again for the next.
#include <wdm.h>

VOID CancelAll(PLIST_ENTRY Head)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    while (!IsListEmpty(Head)) {
        PLIST_ENTRY entry = RemoveHeadList(Head);
        PIRP irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);

        IoSetCancelRoutine(irp, NULL);
        IoReleaseCancelSpinLock(irql);
        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        IoAcquireCancelSpinLock(&irql);
    }
    IoReleaseCancelSpinLock(irql);
}
