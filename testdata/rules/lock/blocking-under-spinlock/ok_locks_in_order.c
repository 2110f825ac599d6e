// The blocking lock outside, the spinning one inside: the usual order.
#include <wdm.h>

typedef struct _MAP {
    FAST_MUTEX Layout;
    KSPIN_LOCK Lock;
    ULONG Tiles;
} MAP, *PMAP;

VOID MapExtend_ok(PMAP Map, ULONG Tiles)
{
    KIRQL irql;

    ExAcquireFastMutex(&Map->Layout);
    KeAcquireSpinLock(&Map->Lock, &irql);
    Map->Tiles += Tiles;
    KeReleaseSpinLock(&Map->Lock, irql);
    ExReleaseFastMutex(&Map->Layout);
}
