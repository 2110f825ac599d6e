// The lock is taken and the key is flushed under opposite outcomes of one unchanged flag.
#include <wdm.h>

typedef struct _CACHE {
    KSPIN_LOCK Lock;
    HANDLE Key;
    ULONG Hits;
} CACHE, *PCACHE;

VOID CacheHit_ok(PCACHE Cache, BOOLEAN Flush)
{
    KIRQL irql = PASSIVE_LEVEL;

    if (!Flush) {
        KeAcquireSpinLock(&Cache->Lock, &irql);
    }
    Cache->Hits++;
    if (Flush) {
        ZwFlushKey(Cache->Key);
    }
    if (!Flush) {
        KeReleaseSpinLock(&Cache->Lock, irql);
    }
}
