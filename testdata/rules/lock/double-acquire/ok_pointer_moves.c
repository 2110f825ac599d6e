// The same words, another object: the pointer is changed between the two acquires.
#include <wdm.h>

typedef struct _BUCKET {
    KSPIN_LOCK Lock;
    ULONG Items;
} BUCKET, *PBUCKET;

typedef struct _HASH {
    BUCKET Buckets[32];
} HASH, *PHASH;

VOID HashMove_ok(PHASH Hash, ULONG From, ULONG To)
{
    PBUCKET bucket = &Hash->Buckets[From % 32];
    KIRQL irql;

    if (From % 32 == To % 32) {
        return;
    }
    KeAcquireSpinLock(&bucket->Lock, &irql);
    bucket->Items--;
    bucket = &Hash->Buckets[To % 32];
    KeAcquireSpinLockAtDpcLevel(&bucket->Lock);
    bucket->Items++;
    KeReleaseSpinLockFromDpcLevel(&bucket->Lock);
    bucket = &Hash->Buckets[From % 32];
    KeReleaseSpinLock(&bucket->Lock, irql);
}
