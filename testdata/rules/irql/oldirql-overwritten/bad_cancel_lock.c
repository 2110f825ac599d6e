// The cancel spin lock is taken under the queue's lock, with one variable for both.
#include <wdm.h>

typedef struct _INBOX {
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
} INBOX, *PINBOX;

DRIVER_CANCEL InboxCancel;

NTSTATUS InboxQueue(PINBOX inbox, PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&inbox->Lock, &irql);
    IoAcquireCancelSpinLock(&irql); // expect: irql/oldirql-overwritten
    IoSetCancelRoutine(Irp, InboxCancel);
    IoReleaseCancelSpinLock(irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&inbox->Irps, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&inbox->Lock, irql);
    return STATUS_PENDING;
}
