// The caller says in which form the lock is given back, and knows that one of them restores no level.
#include <wdm.h>

typedef struct _AXLE {
    KSPIN_LOCK Lock;
    ULONG Turns;
} AXLE, *PAXLE;

_IRQL_requires_(DISPATCH_LEVEL)
VOID AxleLeave(PAXLE axle, BOOLEAN inDpc, _In_ _IRQL_restores_ KIRQL irql)
{
    axle->Turns++;
    if (inDpc) {
        KeReleaseSpinLockFromDpcLevel(&axle->Lock);
    } else {
        KeReleaseSpinLock(&axle->Lock, irql);
    }
}
