// Below DISPATCH_LEVEL the cache in paged pool is used, else it is left alone.
#include <wdm.h>

#pragma data_seg("PAGE")
static ULONG g_Cache[4] = { 1 };
#pragma data_seg()

ULONG Lookup(ULONG Key)
{
    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        return 0;
    }
    return g_Cache[Key & 3];
}

VOID Sweep(PKSPIN_LOCK Lock, PULONG Sum)
{
    KIRQL irql;

    KeAcquireSpinLock(Lock, &irql);
    *Sum += Lookup(*Sum);
    KeReleaseSpinLock(Lock, irql);
}
