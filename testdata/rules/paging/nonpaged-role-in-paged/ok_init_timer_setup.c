// The registering routine is pageable, the registered one is not.
#include <wdm.h>

typedef struct _POLL {
    KDPC Dpc;
    KTIMER Timer;
    volatile LONG Polls;
} POLL, *PPOLL;

KDEFERRED_ROUTINE PollDpc;
VOID PollStart(PPOLL Poll);

#pragma alloc_text(PAGE, PollStart)

_Use_decl_annotations_
VOID PollDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedIncrement(&((PPOLL)Context)->Polls);
}

VOID PollStart(PPOLL Poll)
{
    LARGE_INTEGER due;

    PAGED_CODE();
    due.QuadPart = -10000;
    KeInitializeTimer(&Poll->Timer);
    KeInitializeDpc(&Poll->Dpc, PollDpc, Poll);
    KeSetTimerEx(&Poll->Timer, due, 10, &Poll->Dpc);
}
