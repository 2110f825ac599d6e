// The record on the stack hangs on a list that others walk.
#include <wdm.h>

typedef struct _WAITER {
    struct _WAITER *Next;
    LONG State;
    KEVENT Wake;
} WAITER, *PWAITER;

typedef struct _GATE {
    PWAITER First;
} GATE, *PGATE;

VOID GateWait(PGATE Gate)
{
    WAITER waiter;

    PAGED_CODE();
    waiter.State = 0;
    KeInitializeEvent(&waiter.Wake, SynchronizationEvent, FALSE);
    waiter.Next = Gate->First;
    Gate->First = &waiter;
    if (InterlockedExchange(&waiter.State, 1) == 0)
        KeWaitForSingleObject(&waiter.Wake, Executive, KernelMode, FALSE, NULL);
}
