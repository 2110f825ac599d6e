/* irqlint kit: network class extension, receive queues */
#pragma once
#include <netpacketqueue.h>
#ifdef __cplusplus
extern "C" {
#endif

struct _NETRXQUEUE_INIT;
typedef struct _NETRXQUEUE_INIT NETRXQUEUE_INIT;
typedef struct _NET_RXQUEUE_BUFFER_LAYOUT_HINT {
    ULONG MinimumBackfillSize;
    ULONG L3HeaderAlignment;
} NET_RXQUEUE_BUFFER_LAYOUT_HINT;

VOID NET_RX_QUEUE_CONFIG_INIT_EXECUTION_CONTEXT(_Out_ NET_PACKET_QUEUE_CONFIG *Config, _In_ NETEXECUTIONCONTEXT ExecutionContext,
    _In_ PFN_PACKET_QUEUE_ADVANCE EvtAdvance, _In_ PFN_PACKET_QUEUE_CANCEL EvtCancel);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetRxQueueCreate(_Inout_ NETRXQUEUE_INIT *NetRxQueueInit, _In_opt_ WDF_OBJECT_ATTRIBUTES *RxQueueAttributes,
    _In_ NET_PACKET_QUEUE_CONFIG *Configuration, _Out_ NETPACKETQUEUE *PacketQueue);

VOID NetRxQueueNotifyMoreReceivedPacketsAvailable(_In_ NETPACKETQUEUE PacketQueue);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG NetRxQueueInitGetQueueId(_In_ NETRXQUEUE_INIT *NetRxQueueInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
const NET_RING_COLLECTION *NetRxQueueGetRingCollection(_In_ NETPACKETQUEUE PacketQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetRxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue, _In_ const NET_EXTENSION_QUERY *Query, _Out_ NET_EXTENSION *Extension);

#ifdef __cplusplus
}
#endif
