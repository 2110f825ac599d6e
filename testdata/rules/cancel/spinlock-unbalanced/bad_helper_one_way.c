// One way out of a helper keeps the lock, the other gives it back.
#include <wdm.h>

typedef struct _BELL {
    PIRP Waiting;
} BELL, *PBELL;

static BOOLEAN RingOnce(PBELL Bell, PIRP *Irp)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (Bell->Waiting == NULL) {
        return FALSE; // expect: cancel/spinlock-unbalanced
    }
    if (Bell->Waiting->Cancel) {
        IoReleaseCancelSpinLock(irql);
        return FALSE;
    }
    *Irp = Bell->Waiting;
    Bell->Waiting = NULL;
    IoSetCancelRoutine(*Irp, NULL);
    IoReleaseCancelSpinLock(irql);
    return TRUE;
}

VOID Ring(PBELL Bell)
{
    PIRP irp;

    if (RingOnce(Bell, &irp)) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}
