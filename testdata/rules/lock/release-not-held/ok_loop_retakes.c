// Dropped and taken again in each round: at the head of the loop the lock is held on both edges.
#include <wdm.h>

typedef struct _INBOX {
    KSPIN_LOCK Lock;
    SINGLE_LIST_ENTRY Head;
    ULONG Handled;
} INBOX, *PINBOX;

VOID InboxHandle(PSINGLE_LIST_ENTRY Entry);

KDEFERRED_ROUTINE InboxDpc;

_Use_decl_annotations_
VOID InboxDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PINBOX inbox = (PINBOX)Context;
    PSINGLE_LIST_ENTRY entry;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&inbox->Lock);
    for (;;) {
        entry = PopEntryList(&inbox->Head);
        if (entry == NULL) {
            break;
        }
        KeReleaseSpinLockFromDpcLevel(&inbox->Lock);
        InboxHandle(entry);
        KeAcquireSpinLockAtDpcLevel(&inbox->Lock);
        inbox->Handled++;
    }
    KeReleaseSpinLockFromDpcLevel(&inbox->Lock);
}
