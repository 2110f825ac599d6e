/* irqlint kit: network class extension, transmit queues */
#pragma once
#include <netpacketqueue.h>
#ifdef __cplusplus
extern "C" {
#endif

struct _NETTXQUEUE_INIT;
typedef struct _NETTXQUEUE_INIT NETTXQUEUE_INIT;
VOID NET_TX_QUEUE_CONFIG_INIT_EXECUTION_CONTEXT(_Out_ NET_PACKET_QUEUE_CONFIG *Config, _In_ NETEXECUTIONCONTEXT ExecutionContext,
    _In_ PFN_PACKET_QUEUE_ADVANCE EvtAdvance);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetTxQueueCreate(_Inout_ NETTXQUEUE_INIT *NetTxQueueInit, _In_opt_ WDF_OBJECT_ATTRIBUTES *TxQueueAttributes,
    _In_ NET_PACKET_QUEUE_CONFIG *Configuration, _Out_ NETPACKETQUEUE *PacketQueue);

VOID NetTxQueueNotifyMoreCompletedPacketsAvailable(_In_ NETPACKETQUEUE PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG NetTxQueueInitGetQueueId(_In_ NETTXQUEUE_INIT *NetTxQueueInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
const NET_RING_COLLECTION *NetTxQueueGetRingCollection(_In_ NETPACKETQUEUE PacketQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetTxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue, _In_ const NET_EXTENSION_QUERY *Query, _Out_ NET_EXTENSION *Extension);

_IRQL_requires_max_(PASSIVE_LEVEL)
UINT8 NetTxQueueGetDemux8021p(_In_ NETPACKETQUEUE Queue);

#ifdef __cplusplus
}
#endif
