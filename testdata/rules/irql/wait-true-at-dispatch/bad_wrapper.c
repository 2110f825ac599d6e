// The wrapper always passes TRUE; one caller holds a spin lock.
#include <wdm.h>

typedef struct _BELL {
    KSPIN_LOCK Lock;
    KEVENT Rung;
    LONG Count;
} BELL, *PBELL;

static VOID BellRing(PBELL Bell)
{
    Bell->Count++;
    KeSetEvent(&Bell->Rung, EVENT_INCREMENT, TRUE); // step: KeSetEvent
}

VOID BellPull_bad(PBELL Bell)
{
    KIRQL irql;

    KeAcquireSpinLock(&Bell->Lock, &irql);
    if (Bell->Count < 10) {
        BellRing(Bell); // expect: irql/wait-true-at-dispatch
    }
    KeReleaseSpinLock(&Bell->Lock, irql);
}
