// FN: The release stands in a helper: of its caller's lock it is not asked there how it was taken.
#include <wdm.h>

typedef struct _GATE {
    KSPIN_LOCK Lock;
    ULONG Passed;
} GATE, *PGATE;

static VOID GateUnlock(_Inout_ PGATE Gate, _In_ KIRQL Irql)
{
    KeReleaseSpinLock(&Gate->Lock, Irql);
}

VOID GatePass(_Inout_ PGATE Gate)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&Gate->Lock, &handle);
    Gate->Passed++;
    GateUnlock(Gate, handle.OldIrql);
}
