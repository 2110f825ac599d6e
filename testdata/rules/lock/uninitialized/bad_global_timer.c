// The DPC is initialized, the timer that is to queue it is not.
#include <wdm.h>

KTIMER PollTimer;
KDPC PollDpc;
static LONG Polls;

KDEFERRED_ROUTINE PollDpcRoutine;

_Use_decl_annotations_
VOID PollDpcRoutine(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    InterlockedIncrement(&Polls);
}

VOID PollStart(VOID)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000000;
    KeInitializeDpc(&PollDpc, PollDpcRoutine, NULL);
    KeSetTimer(&PollTimer, due, &PollDpc); // expect: lock/uninitialized
}

VOID PollStop(VOID)
{
    KeCancelTimer(&PollTimer);
}
