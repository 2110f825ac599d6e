// Which lock of the table is meant is decided at run time, so nothing is certain.
#include <wdm.h>

typedef struct _HASH {
    KSPIN_LOCK Buckets[16];
    ULONG Counts[16];
} HASH, *PHASH;

VOID HashMove_ok(PHASH Hash, ULONG From, ULONG To)
{
    KIRQL irql;

    KeAcquireSpinLock(&Hash->Buckets[From & 15], &irql);
    Hash->Counts[From & 15]--;
    KeReleaseSpinLock(&Hash->Buckets[From & 15], irql);
    KeAcquireSpinLock(&Hash->Buckets[To & 15], &irql);
    Hash->Counts[To & 15]++;
    KeReleaseSpinLock(&Hash->Buckets[To & 15], irql);
}
