// FN: the level was raised by hand before the lock, so that the raise, not the lock, is told: irql/call-above-max.
#include <wdm.h>

typedef struct _STAMP {
    KSPIN_LOCK Lock;
    UNICODE_STRING Text;
} STAMP, *PSTAMP;

VOID StampClear(PSTAMP Stamp)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLockAtDpcLevel(&Stamp->Lock);
    RtlFreeUnicodeString(&Stamp->Text); // expect: irql/call-above-max
    KeReleaseSpinLockFromDpcLevel(&Stamp->Lock);
    KeLowerIrql(irql);
}
