// The flag says at which level the caller is; both uses of the macros hand over the same one.
#include <ndis.h>

typedef struct _TUNNEL {
    NDIS_SPIN_LOCK Lock;
    ULONG Peers;
} TUNNEL, *PTUNNEL;

#define TUNNEL_LOCK(_Tunnel, _Dispatch) \
    { if (_Dispatch) { NdisDprAcquireSpinLock(&(_Tunnel)->Lock); } else { NdisAcquireSpinLock(&(_Tunnel)->Lock); } }
#define TUNNEL_UNLOCK(_Tunnel, _Dispatch) \
    { if (_Dispatch) { NdisDprReleaseSpinLock(&(_Tunnel)->Lock); } else { NdisReleaseSpinLock(&(_Tunnel)->Lock); } }

VOID TunnelReceive(_Inout_ PTUNNEL Tunnel, _In_ ULONG ReceiveFlags)
{
    const BOOLEAN dispatch = NDIS_TEST_RECEIVE_AT_DISPATCH_LEVEL(ReceiveFlags);

    TUNNEL_LOCK(Tunnel, dispatch);
    Tunnel->Peers++;
    TUNNEL_UNLOCK(Tunnel, dispatch);
}
