// In a DPC the handle is filled by the form that saves no level; the release restores what happens to be in it.
#include <wdm.h>

typedef struct _FEED {
    KSPIN_LOCK Lock;
    KDPC Dpc;
    ULONG Ready;
} FEED, *PFEED;

KDEFERRED_ROUTINE FeedDpc;

_Use_decl_annotations_
VOID FeedDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PFEED feed = (PFEED)Context;
    KLOCK_QUEUE_HANDLE handle;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (feed == NULL)
        return;
    KeAcquireInStackQueuedSpinLockAtDpcLevel(&feed->Lock, &handle);
    feed->Ready++;
    KeReleaseInStackQueuedSpinLock(&handle); // expect: lock/wrong-kind-release
}
