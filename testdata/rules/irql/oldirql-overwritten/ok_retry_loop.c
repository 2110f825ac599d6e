// Every round takes and gives back the lock with the same variable.
#include <wdm.h>

typedef struct _TURNSTILE {
    KSPIN_LOCK Lock;
    ULONG Busy;
} TURNSTILE, *PTURNSTILE;

VOID TurnstilePass(PTURNSTILE turnstile)
{
    LARGE_INTEGER pause;
    KIRQL irql;

    PAGED_CODE();
    pause.QuadPart = -10000;
    for (;;) {
        KeAcquireSpinLock(&turnstile->Lock, &irql);
        if (turnstile->Busy == 0) {
            turnstile->Busy = 1;
            KeReleaseSpinLock(&turnstile->Lock, irql);
            return;
        }
        KeReleaseSpinLock(&turnstile->Lock, irql);
        KeDelayExecutionThread(KernelMode, FALSE, &pause);
    }
}
