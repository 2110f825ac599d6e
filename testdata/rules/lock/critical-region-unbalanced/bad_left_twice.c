// The body leaves the region before it jumps to the label that leaves it again.
#include <wdm.h>

typedef struct _INDEX {
    ERESOURCE Resource;
    ULONG Keys;
} INDEX, *PINDEX;

NTSTATUS IndexInsert_bad(PINDEX Index, ULONG Key)
{
    NTSTATUS status = STATUS_SUCCESS;

    KeEnterCriticalRegion();
    if (!ExAcquireResourceExclusiveLite(&Index->Resource, FALSE)) {
        KeLeaveCriticalRegion();
        status = STATUS_CANT_WAIT;
        goto out;
    }
    Index->Keys += Key;
    ExReleaseResourceLite(&Index->Resource);
out:
    KeLeaveCriticalRegion(); // expect: lock/critical-region-unbalanced
    return status;
}
