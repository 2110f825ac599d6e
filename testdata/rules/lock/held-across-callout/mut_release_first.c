// Without the marked line the request is completed under the lock.
#include <wdm.h>

typedef struct _LINE {
    KSPIN_LOCK Lock;
    PIRP Reader;
} LINE, *PLINE;

VOID LineHangUp(PLINE Line)
{
    KIRQL irql;
    PIRP irp;

    KeAcquireSpinLock(&Line->Lock, &irql);
    irp = Line->Reader;
    Line->Reader = NULL;
    if (irp == NULL) {
        KeReleaseSpinLock(&Line->Lock, irql);
        return;
    }
    KeReleaseSpinLock(&Line->Lock, irql); // guard
    irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
