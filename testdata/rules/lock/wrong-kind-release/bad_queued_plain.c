// A lock is taken queued, with a handle on the stack, and given back as if it were an ordinary spin lock.
#include <wdm.h>

typedef struct _RELAY {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    ULONG Count;
} RELAY, *PRELAY;

VOID RelayAdd(_Inout_ PRELAY Relay, _Inout_ PLIST_ENTRY Entry)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&Relay->Lock, &handle);
    InsertTailList(&Relay->Waiting, Entry);
    Relay->Count++;
    KeReleaseSpinLock(&Relay->Lock, handle.OldIrql); // expect: lock/wrong-kind-release
}
