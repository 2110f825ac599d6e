// Other arguments of routines that change the level may have any value.
#include <wdm.h>

typedef struct _TURNSTILE {
    KEVENT Event;
    KSEMAPHORE Count;
    KSPIN_LOCK Lock;
    LONG Passed;
} TURNSTILE, *PTURNSTILE;

VOID TurnstilePass(PTURNSTILE Turnstile)
{
    KIRQL irql;

    KeAcquireSpinLock(&Turnstile->Lock, &irql);
    Turnstile->Passed += 100;
    KeReleaseSpinLock(&Turnstile->Lock, irql);
    KeSetEvent(&Turnstile->Event, 200, FALSE);
    KeReleaseSemaphore(&Turnstile->Count, 0, 64, FALSE);
}
