// The promise holds for one result only, and that result comes raised.
#include <wdm.h>

typedef struct _BUCKET {
    KSPIN_LOCK Lock;
    LONG Closed;
} BUCKET, *PBUCKET;

_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(return != FALSE, _IRQL_raises_(DISPATCH_LEVEL) _Acquires_lock_(Bucket->Lock))
BOOLEAN BucketEnter(PBUCKET Bucket, _Out_ _When_(return != FALSE, _IRQL_saves_) PKIRQL Irql)
{
    KeAcquireSpinLock(&Bucket->Lock, Irql);
    if (Bucket->Closed != 0) {
        KeReleaseSpinLock(&Bucket->Lock, *Irql);
        return FALSE;
    }
    return TRUE;
}
