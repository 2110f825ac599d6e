// Where the level is DISPATCH_LEVEL already, the plain form raises nothing, and nothing stays raised.
#include <wdm.h>

typedef struct _CANAL {
    KSPIN_LOCK Lock;
    ULONG Boats;
} CANAL, *PCANAL;

VOID CanalPass(_Inout_ PCANAL Canal)
{
    KIRQL irql, inner;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLock(&Canal->Lock, &inner);
    Canal->Boats++;
    KeReleaseSpinLockFromDpcLevel(&Canal->Lock);
    KeLowerIrql(irql);
}
