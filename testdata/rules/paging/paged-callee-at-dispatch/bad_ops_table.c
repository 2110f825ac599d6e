// All targets of the constant table are known, and this one is pageable.
#include <wdm.h>

typedef struct _NODE_OPS {
    ULONG (*Hash)(ULONG Key);
    ULONG (*Step)(ULONG Key);
} NODE_OPS;

static ULONG SlowHash(ULONG Key);
static ULONG SlowStep(ULONG Key);

#pragma alloc_text(PAGE, SlowHash)

static ULONG SlowHash(ULONG Key)
{
    PAGED_CODE();
    return Key * 2654435761u;
}

static ULONG SlowStep(ULONG Key)
{
    return Key + 1;
}

static const NODE_OPS SlowOps = { SlowHash, SlowStep };

typedef struct _BUCKETS {
    KSPIN_LOCK Lock;
    ULONG Last;
} BUCKETS, *PBUCKETS;

VOID BucketsTouch_bad(PBUCKETS Buckets, ULONG Key)
{
    KIRQL irql;

    KeAcquireSpinLock(&Buckets->Lock, &irql);
    Buckets->Last = SlowOps.Step(Key);
    Buckets->Last += SlowOps.Hash(Key); // expect: paging/paged-callee-at-dispatch
    KeReleaseSpinLock(&Buckets->Lock, irql);
}
