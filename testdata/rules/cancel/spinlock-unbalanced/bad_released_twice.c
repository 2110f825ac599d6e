// The lock is released inside the branch and again behind it.
#include <wdm.h>

typedef struct _GATE {
    PIRP Held;
} GATE, *PGATE;

VOID OpenGate(PGATE Gate)
{
    PIRP irp;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    irp = Gate->Held;
    Gate->Held = NULL;
    if (irp) {
        IoSetCancelRoutine(irp, NULL);
        IoReleaseCancelSpinLock(irql);
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
    IoReleaseCancelSpinLock(irql); // expect: cancel/spinlock-unbalanced
}
