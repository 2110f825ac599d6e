// All locks of a table are taken in order and given back in order; two objects are locked unless they are one.
#include <wdm.h>

typedef struct _SHARD {
    FAST_MUTEX Mutex;
    ULONG Items;
} SHARD, *PSHARD;

typedef struct _STORE {
    SHARD Shards[4];
    FAST_MUTEX *Extra;
} STORE, *PSTORE;

VOID StoreLockAll_ok(PSTORE Store)
{
    ULONG i;

    for (i = 0; i < 4; i++) {
        ExAcquireFastMutex(&Store->Shards[i].Mutex);
    }
    for (i = 0; i < 4; i++) {
        ExReleaseFastMutex(&Store->Shards[i].Mutex);
    }
}

VOID ShardSwap_ok(PSHARD A, PSHARD B)
{
    ULONG items;

    ExAcquireFastMutex(&A->Mutex);
    if (A != B) {
        ExAcquireFastMutex(&B->Mutex);
    }
    items = A->Items;
    A->Items = B->Items;
    B->Items = items;
    if (A != B) {
        ExReleaseFastMutex(&B->Mutex);
    }
    ExReleaseFastMutex(&A->Mutex);
}

VOID ShardMerge_ok(PSHARD Shard)
{
    ShardSwap_ok(Shard, Shard);
}
