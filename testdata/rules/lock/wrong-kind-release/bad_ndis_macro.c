// The macro takes a flag that tells at which level it is used; the two uses disagree.
#include <ndis.h>

typedef struct _LINK {
    NDIS_SPIN_LOCK Lock;
    ULONG Packets;
} LINK, *PLINK;

#define LINK_LOCK(_Link, _AtDispatch) \
    { if (_AtDispatch) { NdisDprAcquireSpinLock(&(_Link)->Lock); } else { NdisAcquireSpinLock(&(_Link)->Lock); } }
#define LINK_UNLOCK(_Link, _AtDispatch) \
    { if (_AtDispatch) { NdisDprReleaseSpinLock(&(_Link)->Lock); } else { NdisReleaseSpinLock(&(_Link)->Lock); } }

VOID LinkCount(_Inout_ PLINK Link, _In_ ULONG Packets)
{
    LINK_LOCK(Link, FALSE);
    Link->Packets += Packets;
    LINK_UNLOCK(Link, TRUE); // expect: lock/wrong-kind-release
}
