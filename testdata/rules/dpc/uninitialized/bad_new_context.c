// The new context is used on the path that skips the initialization.
#include <wdm.h>

typedef struct _POLL {
    KTIMER Timer;
    KDPC Dpc;
    BOOLEAN Fast;
} POLL, *PPOLL;

KDEFERRED_ROUTINE PollDpc;

_Use_decl_annotations_
VOID PollDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
}

PPOLL PollCreate(BOOLEAN Fast)
{
    LARGE_INTEGER due;
    PPOLL poll = (PPOLL)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(POLL), 'lloP');

    if (poll == NULL) {
        return NULL;
    }
    poll->Fast = Fast;
    if (!Fast) {
        KeInitializeTimer(&poll->Timer);
        KeInitializeDpc(&poll->Dpc, PollDpc, poll);
    }
    due.QuadPart = Fast ? -10000 : -1000000;
    KeSetTimer(&poll->Timer, due, Fast ? NULL : &poll->Dpc); // expect: dpc/uninitialized
    return poll;
}

VOID PollDelete(PPOLL Poll)
{
    KeCancelTimer(&Poll->Timer);
    KeFlushQueuedDpcs();
    ExFreePoolWithTag(Poll, 'lloP');
}
