// The flag that the caller hands over chooses the routine, in the callback itself and in a helper that it shares.
#include <ndis.h>

typedef struct _LANE {
    NDIS_SPIN_LOCK Lock;
    ULONG Outstanding;
} LANE, *PLANE;

FILTER_SEND_NET_BUFFER_LISTS_COMPLETE LaneSendComplete;
FILTER_RECEIVE_NET_BUFFER_LISTS LaneReceive;

static VOID LaneAdd(PLANE Lane, LONG Count, BOOLEAN AtDispatch)
{
    if (AtDispatch) {
        NdisDprAcquireSpinLock(&Lane->Lock);
    } else {
        NdisAcquireSpinLock(&Lane->Lock);
    }
    Lane->Outstanding += Count;
    if (AtDispatch) {
        NdisDprReleaseSpinLock(&Lane->Lock);
    } else {
        NdisReleaseSpinLock(&Lane->Lock);
    }
}

VOID LaneSendComplete(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, ULONG Flags)
{
    UNREFERENCED_PARAMETER(Lists);
    LaneAdd(Context, -1, NDIS_TEST_SEND_COMPLETE_AT_DISPATCH_LEVEL(Flags));
}

VOID LaneReceive(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, NDIS_PORT_NUMBER Port, ULONG Count, ULONG Flags)
{
    PLANE lane = Context;

    UNREFERENCED_PARAMETER(Lists);
    UNREFERENCED_PARAMETER(Port);
    if (NDIS_TEST_RECEIVE_AT_DISPATCH_LEVEL(Flags)) {
        NdisDprAcquireSpinLock(&lane->Lock);
        lane->Outstanding += Count;
        NdisDprReleaseSpinLock(&lane->Lock);
    } else {
        LaneAdd(lane, (LONG)Count, FALSE);
    }
}
