// Under a spin lock the level is DISPATCH_LEVEL already; a raise to APC_LEVEL would lower it.
#include <wdm.h>

typedef struct _TUNER {
    KSPIN_LOCK Lock;
    ULONG Station;
} TUNER, *PTUNER;

VOID TunerSeek(_Inout_ PTUNER Tuner)
{
    KIRQL lockIrql, irql;

    KeAcquireSpinLock(&Tuner->Lock, &lockIrql);
    KeRaiseIrql(APC_LEVEL, &irql); // expect: irql/raise-lowers
    Tuner->Station++;
    KeLowerIrql(irql); // expect: irql/lower-raises
    KeReleaseSpinLock(&Tuner->Lock, lockIrql);
}
