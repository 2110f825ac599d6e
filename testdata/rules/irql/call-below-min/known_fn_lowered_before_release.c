// FN: The level is lowered before the release that leaves it as it is.
// Releases that do not lower are not looked at, their acquire is.
#include <wdm.h>

typedef struct _GATE {
    KSPIN_LOCK Lock;
    BOOLEAN Open;
} GATE, *PGATE;

VOID GateOpen_bad(PGATE Gate)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLockAtDpcLevel(&Gate->Lock);
    Gate->Open = TRUE;
    KeLowerIrql(irql);
    KeReleaseSpinLockFromDpcLevel(&Gate->Lock);
}
