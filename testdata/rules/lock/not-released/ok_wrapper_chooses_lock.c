// A pair of wrappers takes and gives back one of two locks, or none, as a mode of the adapter and an argument say.
#include <ntddk.h>

typedef struct _PORT {
    struct {
        ULONG Initialized : 1;
        ULONG LockPerMessage : 1;
    } Flags;
    KSPIN_LOCK PortLock;
    KSPIN_LOCK MessageLock[8];
    LIST_ENTRY Done;
    ULONG Waiting;
} PORT, *PPORT;

VOID LockPort(PPORT Port, ULONG Message, PKIRQL Irql, BOOLEAN AtDirql)
{
    if (!AtDirql) {
        if (Port->Flags.LockPerMessage) {
            KeAcquireSpinLock(&Port->MessageLock[Message], Irql);
        } else {
            KeAcquireSpinLock(&Port->PortLock, Irql);
        }
    }
}

VOID UnlockPort(PPORT Port, ULONG Message, KIRQL Irql, BOOLEAN AtDirql)
{
    if (!AtDirql) {
        if (Port->Flags.LockPerMessage) {
            KeReleaseSpinLock(&Port->MessageLock[Message], Irql);
        } else {
            KeReleaseSpinLock(&Port->PortLock, Irql);
        }
    }
}

VOID NotifyOwner(PPORT Port, PLIST_ENTRY Link); // elsewhere

VOID CompleteDone_ok(PPORT Port, ULONG Message)
{
    KIRQL irql = PASSIVE_LEVEL;

    LockPort(Port, Message, &irql, FALSE);
    while (!IsListEmpty(&Port->Done)) {
        Port->Waiting--;
        RemoveHeadList(&Port->Done);
    }
    UnlockPort(Port, Message, irql, FALSE);
}

VOID AddDone_ok(PPORT Port, ULONG Message, PLIST_ENTRY Link, BOOLEAN AtDirql)
{
    KIRQL irql = PASSIVE_LEVEL;

    LockPort(Port, Message, &irql, AtDirql);
    InsertTailList(&Port->Done, Link);
    UnlockPort(Port, Message, irql, AtDirql);
    NotifyOwner(Port, Link);
}
