// Both releases get the level of the other lock: between them the outer lock is held at the caller's level, behind them
// nothing is held at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _SWITCHBOARD {
    KSPIN_LOCK PortLock;
    KSPIN_LOCK QueueLock;
    LIST_ENTRY Ports;
    ULONG Queued;
} SWITCHBOARD, *PSWITCHBOARD;

VOID SwitchboardDetach(PSWITCHBOARD board, PLIST_ENTRY port)
{
    KIRQL portIrql, queueIrql;

    KeAcquireSpinLock(&board->PortLock, &portIrql);
    RemoveEntryList(port);
    KeAcquireSpinLock(&board->QueueLock, &queueIrql); // step: &board->QueueLock
    board->Queued--;
    KeReleaseSpinLock(&board->QueueLock, portIrql); // expect: irql/restore-wrong-value
    KeReleaseSpinLock(&board->PortLock, queueIrql); // expect: irql/restore-wrong-value
}
