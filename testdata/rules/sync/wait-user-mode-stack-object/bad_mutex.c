// A mutex on the stack, shared with a thread that is started here; waited for by the name for mutexes.
#include <wdm.h>

typedef struct _HANDOVER {
    KMUTEX Turn;
    ULONG Value;
} HANDOVER, *PHANDOVER;

ULONG TakeTurn(PHANDOVER *Published)
{
    HANDOVER handover;

    PAGED_CODE();
    KeInitializeMutex(&handover.Turn, 0);
    handover.Value = 0;
    *Published = &handover;
    KeWaitForMutexObject(&handover.Turn, Executive, UserMode, FALSE, NULL); // expect: sync/wait-user-mode-stack-object
    *Published = NULL;
    KeReleaseMutex(&handover.Turn, FALSE);
    return handover.Value;
}
