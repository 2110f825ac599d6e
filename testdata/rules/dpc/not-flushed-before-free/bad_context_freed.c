// The error path frees the context; the timer in it is set.
#include <wdm.h>

typedef struct _QUERY {
    KTIMER Timer;
    KDPC Dpc;
    PVOID Reply;
} QUERY, *PQUERY;

PQUERY QueryStart(PKDEFERRED_ROUTINE TimedOut)
{
    LARGE_INTEGER due;
    PQUERY query = (PQUERY)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(QUERY), 'yreQ');

    if (query == NULL) {
        return NULL;
    }
    KeInitializeDpc(&query->Dpc, TimedOut, query);
    KeInitializeTimer(&query->Timer);
    due.QuadPart = -10000LL * 5000;
    KeSetTimer(&query->Timer, due, &query->Dpc);
    query->Reply = ExAllocatePoolWithTag(NonPagedPoolNx, 512, 'yreQ');
    if (query->Reply == NULL) {
        ExFreePoolWithTag(query, 'yreQ'); // expect: dpc/not-flushed-before-free
        return NULL;
    }
    return query;
}

VOID QueryEnd(PQUERY Query)
{
    KeCancelTimer(&Query->Timer);
    KeFlushQueuedDpcs();
    ExFreePoolWithTag(Query->Reply, 'yreQ');
    ExFreePoolWithTag(Query, 'yreQ');
}
