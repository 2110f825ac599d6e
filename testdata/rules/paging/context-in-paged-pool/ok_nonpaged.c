// Nonpaged pool is right for every callback.
#include <wdm.h>

typedef struct _POLL { KTIMER Timer; KDPC Dpc; ULONG Count; } POLL, *PPOLL;

KDEFERRED_ROUTINE PollDpc;

VOID PollDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PPOLL poll = (PPOLL)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (poll != NULL) {
        poll->Count++;
    }
}

PPOLL CreatePoll(VOID)
{
    PPOLL poll = (PPOLL)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(POLL), 'lloP');

    if (poll != NULL) {
        KeInitializeTimer(&poll->Timer);
        KeInitializeDpc(&poll->Dpc, PollDpc, poll);
    }
    return poll;
}
