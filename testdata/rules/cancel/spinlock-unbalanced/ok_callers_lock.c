// The caller's lock is dropped around the completion and comes back.
#include <wdm.h>

static VOID CompleteOutside(PIRP Irp, PKIRQL Irql)
{
    IoReleaseCancelSpinLock(*Irql);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoAcquireCancelSpinLock(Irql);
}

VOID FinishOne(PIRP Irp)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (IoSetCancelRoutine(Irp, NULL) != NULL) {
        CompleteOutside(Irp, &irql);
    }
    IoReleaseCancelSpinLock(irql);
}
