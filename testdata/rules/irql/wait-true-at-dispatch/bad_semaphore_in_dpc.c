// A DPC that announces a wait: it can never make it.
#include <wdm.h>

typedef struct _FEED {
    KDPC Dpc;
    KSEMAPHORE Items;
    ULONG Missed;
} FEED, *PFEED;

KDEFERRED_ROUTINE FeedDpc;

_Use_decl_annotations_
VOID FeedDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PFEED feed = (PFEED)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (feed->Missed != 0) {
        KeReleaseSemaphore(&feed->Items, IO_NO_INCREMENT, 1, TRUE); // expect: irql/wait-true-at-dispatch
    }
}
