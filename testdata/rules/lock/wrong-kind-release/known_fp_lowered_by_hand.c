// FP: The level is left raised on purpose and restored by hand later; at the release nothing says that it will be.
#include <wdm.h>

typedef struct _SIREN {
    KSPIN_LOCK Lock;
    ULONG Blasts, Echoes;
} SIREN, *PSIREN;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID SirenBlast(_Inout_ PSIREN Siren)
{
    KIRQL irql;

    KeAcquireSpinLock(&Siren->Lock, &irql);
    Siren->Blasts++;
    KeReleaseSpinLockFromDpcLevel(&Siren->Lock); // expect: lock/wrong-kind-release
    Siren->Echoes++;
    KeLowerIrql(irql);
}
