// A helper without result: the caller cannot know on which path it has to release.
#include <wdm.h>

typedef struct _STATISTICS {
    KSPIN_LOCK Lock;
    ULONG64 Bytes;
    ULONG64 Limit;
} STATISTICS, *PSTATISTICS;

VOID StatisticsAdd_bad(PSTATISTICS Statistics, ULONG Bytes)
{
    KIRQL irql;

    KeAcquireSpinLock(&Statistics->Lock, &irql);
    if (Statistics->Bytes + Bytes > Statistics->Limit) {
        return; // expect: lock/not-released
    }
    Statistics->Bytes += Bytes;
    KeReleaseSpinLock(&Statistics->Lock, irql);
}

VOID StatisticsAdd_ok(PSTATISTICS Statistics, ULONG Bytes)
{
    KIRQL irql;

    KeAcquireSpinLock(&Statistics->Lock, &irql);
    if (Statistics->Bytes + Bytes <= Statistics->Limit) {
        Statistics->Bytes += Bytes;
    }
    KeReleaseSpinLock(&Statistics->Lock, irql);
}
