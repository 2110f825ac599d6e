// Received data is indicated upwards under the adapter's lock, from a DPC.
#include <ndis.h>

typedef struct _ADAPTER {
    NDIS_HANDLE Handle;
    NDIS_SPIN_LOCK Lock;
    PNET_BUFFER_LIST Ready;
    ULONG Count;
} ADAPTER, *PADAPTER;

MINIPORT_INTERRUPT_DPC AdapterDpc;

static VOID AdapterIndicate(PADAPTER Adapter)
{
    if (Adapter->Ready != NULL) {
        NdisMIndicateReceiveNetBufferLists(Adapter->Handle, Adapter->Ready, NDIS_DEFAULT_PORT_NUMBER, Adapter->Count,
                                           NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL);
        Adapter->Ready = NULL;
    }
}

VOID AdapterDpc(NDIS_HANDLE Context, PVOID DpcContext, PVOID Throttle, PVOID Reserved)
{
    PADAPTER adapter = Context;

    UNREFERENCED_PARAMETER(DpcContext);
    UNREFERENCED_PARAMETER(Throttle);
    UNREFERENCED_PARAMETER(Reserved);
    NdisDprAcquireSpinLock(&adapter->Lock);
    AdapterIndicate(adapter); // expect: lock/held-across-callout
    NdisDprReleaseSpinLock(&adapter->Lock);
}
