// A reader gives the lock back as a writer: the count of readers never comes back to zero.
#include <wdm.h>

typedef struct _ROUTES {
    EX_SPIN_LOCK Lock;
    ULONG Hops[16];
} ROUTES, *PROUTES;

ULONG RoutesHops(_Inout_ PROUTES Routes, _In_ ULONG Target)
{
    KIRQL irql;
    ULONG hops;

    irql = ExAcquireSpinLockShared(&Routes->Lock);
    hops = Routes->Hops[Target % RTL_NUMBER_OF(Routes->Hops)];
    ExReleaseSpinLockExclusive(&Routes->Lock, irql); // expect: lock/wrong-kind-release
    return hops;
}
