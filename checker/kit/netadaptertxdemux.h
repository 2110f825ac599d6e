/* irqlint kit: network class extension, transmit demultiplexing */
#pragma once
#include <netadaptercxtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_ADAPTER_TX_DEMUX_TYPE {
    NetAdapterTxDemuxType8021p = 1,
} NET_ADAPTER_TX_DEMUX_TYPE;

typedef struct _NET_ADAPTER_TX_DEMUX {
    ULONG Size;
    NET_ADAPTER_TX_DEMUX_TYPE Type;
    UINT8 Range;
} NET_ADAPTER_TX_DEMUX;

VOID NET_ADAPTER_TX_8021P_DEMUX_INIT(_Out_ NET_ADAPTER_TX_DEMUX *Demux);
_IRQL_requires_(PASSIVE_LEVEL)
VOID NetAdapterInitAddTxDemux(_In_ NETADAPTER_INIT *AdapterInit, _In_ const NET_ADAPTER_TX_DEMUX *Demux);

#ifdef __cplusplus
}
#endif
