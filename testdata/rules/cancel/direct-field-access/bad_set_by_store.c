// The routine is installed by a store, with a request that is being cancelled already.
#include <wdm.h>

typedef struct _MAILBOX {
    KSPIN_LOCK Lock;
    LIST_ENTRY Requests;
} MAILBOX, *PMAILBOX;

DRIVER_CANCEL MailboxCancel;

NTSTATUS MailboxWait(PMAILBOX Box, PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&Box->Lock, &irql);
    IoMarkIrpPending(Irp);
    Irp->CancelRoutine = MailboxCancel; // expect: cancel/direct-field-access
    InsertTailList(&Box->Requests, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&Box->Lock, irql);
    return STATUS_PENDING;
}
