// The address is taken back under the lock under which it is used.
#include <wdm.h>

typedef struct _MAILBOX {
    KSPIN_LOCK Lock;
    PKEVENT Waiter;
} MAILBOX, *PMAILBOX;

VOID MailboxWait(PMAILBOX Mailbox)
{
    KEVENT mail;
    LARGE_INTEGER limit;
    KIRQL irql;

    limit.QuadPart = -20000000;
    KeInitializeEvent(&mail, SynchronizationEvent, FALSE);
    KeAcquireSpinLock(&Mailbox->Lock, &irql);
    Mailbox->Waiter = &mail;
    KeReleaseSpinLock(&Mailbox->Lock, irql);
    KeWaitForSingleObject(&mail, Executive, KernelMode, FALSE, &limit);
    KeAcquireSpinLock(&Mailbox->Lock, &irql);
    Mailbox->Waiter = NULL;
    KeReleaseSpinLock(&Mailbox->Lock, irql);
}
