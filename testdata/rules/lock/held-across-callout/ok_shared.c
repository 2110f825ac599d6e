// The lock of the switch is held shared while data goes on: whoever comes back shares it.
#include <ndis.h>

typedef struct _FILTER {
    NDIS_HANDLE Handle;
    PNDIS_RW_LOCK_EX Lock;
    ULONG Passed;
} FILTER, *PFILTER;

FILTER_SEND_NET_BUFFER_LISTS FilterSend;

VOID FilterSend(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, NDIS_PORT_NUMBER Port, ULONG Flags)
{
    PFILTER filter = Context;
    LOCK_STATE_EX state;

    NdisAcquireRWLockRead(filter->Lock, &state, 0);
    filter->Passed++;
    NdisFSendNetBufferLists(filter->Handle, Lists, Port, Flags);
    NdisReleaseRWLock(filter->Lock, &state);
}
