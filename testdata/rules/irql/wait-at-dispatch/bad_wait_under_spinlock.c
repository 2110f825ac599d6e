// The owner of the event may need this CPU, or this lock, to signal it.
#include <wdm.h>

typedef struct _MAILBOX {
    KSPIN_LOCK Lock;
    KEVENT Full;
    ULONG Letter;
    BOOLEAN HasLetter;
} MAILBOX, *PMAILBOX;

ULONG MailboxTake_bad(PMAILBOX Mailbox)
{
    ULONG letter;
    KIRQL irql;

    KeAcquireSpinLock(&Mailbox->Lock, &irql); // step: DISPATCH_LEVEL
    while (!Mailbox->HasLetter) {
        KeWaitForSingleObject(&Mailbox->Full, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    }
    letter = Mailbox->Letter;
    Mailbox->HasLetter = FALSE;
    KeReleaseSpinLock(&Mailbox->Lock, irql);
    return letter;
}
