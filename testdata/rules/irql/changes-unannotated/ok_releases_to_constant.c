// Entered at DISPATCH_LEVEL as everybody here knows; the release in the lowering form goes back to just that.
#include <ndis.h>

typedef struct _LINK {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    ULONG Sent;
} LINK, *PLINK;

VOID LinkSend(PLINK Link)
{
    KeAcquireSpinLockAtDpcLevel(&Link->Lock);
    if (!IsListEmpty(&Link->Waiting)) {
        RemoveHeadList(&Link->Waiting);
        Link->Sent++;
    }
    KeReleaseSpinLock(&Link->Lock, DISPATCH_LEVEL);
}
