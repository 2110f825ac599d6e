// Without the marked lines the helper wants the lock that is held.
#include <wdm.h>

typedef struct _GATE {
    FAST_MUTEX Mutex;
    ULONG Passed;
} GATE, *PGATE;

static VOID GatePass(PGATE Gate)
{
    ExAcquireFastMutex(&Gate->Mutex);
    Gate->Passed++;
    ExReleaseFastMutex(&Gate->Mutex);
}

VOID GateOpen(PGATE Gate)
{
    ExAcquireFastMutex(&Gate->Mutex);
    Gate->Passed = 0;
    ExReleaseFastMutex(&Gate->Mutex); // guard
    GatePass(Gate);
    ExAcquireFastMutex(&Gate->Mutex); // guard
    Gate->Passed++;
    ExReleaseFastMutex(&Gate->Mutex);
}
