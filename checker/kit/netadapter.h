/* irqlint kit: network class extension, adapters */
#pragma once
#include <netadaptercxtypes.h>
#include <nettxqueue.h>
#include <netrxqueue.h>
#include <netreceivescaling.h>
#include <net/returncontexttypes.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NET_ADAPTER_FRAGMENT_DEFAULT_ALIGNMENT 1
#define NET_ADAPTER_LINK_SPEED_UNKNOWN ((ULONG64)(-1))

typedef enum _NET_ADAPTER_PAUSE_FUNCTION_TYPE {
    NetAdapterPauseFunctionTypeUnsupported = 0,
    NetAdapterPauseFunctionTypeSendOnly,
    NetAdapterPauseFunctionTypeReceiveOnly,
    NetAdapterPauseFunctionTypeSendAndReceive,
    NetAdapterPauseFunctionTypeUnknown,
} NET_ADAPTER_PAUSE_FUNCTION_TYPE;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_PAUSE_FUNCTION_TYPE)

typedef enum _NET_ADAPTER_AUTO_NEGOTIATION_FLAGS {
    NetAdapterAutoNegotiationFlagNone = 0x00000000,
    NetAdapterAutoNegotiationFlagXmitLinkSpeedAutoNegotiated = 0x00000001,
    NetAdapterAutoNegotiationFlagRcvLinkSpeedautoNegotiated = 0x00000002,
    NetAdapterAutoNegotiationFlagDuplexAutoNegotiated = 0x00000004,
    NetAdapterAutoNegotiationFlagPauseFunctionsAutoNegotiated = 0x00000008,
} NET_ADAPTER_AUTO_NEGOTIATION_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_AUTO_NEGOTIATION_FLAGS)

typedef enum _NET_MEMORY_MAPPING_REQUIREMENT {
    NetMemoryMappingRequirementNone = 0,
    NetMemoryMappingRequirementDmaMapped,
} NET_MEMORY_MAPPING_REQUIREMENT;

typedef enum _NET_ADAPTER_WAKE_PATTERN_ID {
    NetAdapterWakeMagicPatternId = 0x0000fffe,
    NetAdapterWakeEapolPatternId = 0x0000fffd,
    NetAdapterWakeFilterPatternId = 0x0000fffc,
} NET_ADAPTER_WAKE_PATTERN_ID;

typedef enum _NET_PACKET_FILTER_FLAGS {
    NetPacketFilterFlagDirected = 0x00000001,
    NetPacketFilterFlagMulticast = 0x00000002,
    NetPacketFilterFlagAllMulticast = 0x00000004,
    NetPacketFilterFlagBroadcast = 0x00000008,
    NetPacketFilterFlagPromiscuous = 0x00000020,
} NET_PACKET_FILTER_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_PACKET_FILTER_FLAGS)

DECLARE_HANDLE(NETRECEIVEFILTER);
_Function_class_(EVT_NET_ADAPTER_CREATE_TXQUEUE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_TXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETTXQUEUE_INIT *TxQueueInit);

typedef EVT_NET_ADAPTER_CREATE_TXQUEUE *PFN_NET_ADAPTER_CREATE_TXQUEUE;
_Function_class_(EVT_NET_ADAPTER_CREATE_RXQUEUE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_RXQUEUE(_In_ NETADAPTER Adapter, _Inout_ NETRXQUEUE_INIT *RxQueueInit);

typedef EVT_NET_ADAPTER_CREATE_RXQUEUE *PFN_NET_ADAPTER_CREATE_RXQUEUE;
typedef struct _NET_ADAPTER_LINK_LAYER_ADDRESS {
    _Field_range_(0, 32) USHORT Length;
    UCHAR Address[32];
} NET_ADAPTER_LINK_LAYER_ADDRESS;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_LINK_LAYER_ADDRESS_INIT(_Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress, _In_range_(1, 32) USHORT Length,
    _In_reads_bytes_(Length) UCHAR const *AddressBuffer);

typedef struct _NET_ADAPTER_LINK_LAYER_CAPABILITIES {
    ULONG Size;
    ULONG64 MaxTxLinkSpeed;
    ULONG64 MaxRxLinkSpeed;
} NET_ADAPTER_LINK_LAYER_CAPABILITIES;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_LINK_LAYER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities, _In_ ULONG64 MaxTxLinkSpeed,
    _In_ ULONG64 MaxRxLinkSpeed);

_Function_class_(EVT_NET_ADAPTER_RETURN_RX_BUFFER) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_NET_ADAPTER_RETURN_RX_BUFFER(_In_ NETADAPTER Adapter, _In_ NET_FRAGMENT_RETURN_CONTEXT_HANDLE RxReturnContext);

typedef EVT_NET_ADAPTER_RETURN_RX_BUFFER *PFN_NET_ADAPTER_RETURN_RX_BUFFER;
typedef struct _NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES {
    ULONG Size;
    BOOLEAN ArpOffload;
    SIZE_T MaximumOffloadCount;
} NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES;

VOID NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES_INIT(_Out_ NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities,
    _In_ SIZE_T MaximumOffloadCount);

typedef struct _NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES {
    ULONG Size;
    BOOLEAN NSOffload;
    SIZE_T MaximumOffloadCount;
} NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES;

VOID NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES_INIT(_Out_ NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities, _In_ SIZE_T MaximumOffloadCount);
typedef struct _NET_ADAPTER_WAKE_BITMAP_CAPABILITIES {
    ULONG Size;
    BOOLEAN BitmapPattern;
    SIZE_T MaximumPatternCount;
    SIZE_T MaximumPatternSize;
} NET_ADAPTER_WAKE_BITMAP_CAPABILITIES;

VOID NET_ADAPTER_WAKE_BITMAP_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities);
typedef struct _NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES {
    ULONG Size;
    BOOLEAN MediaConnect;
    BOOLEAN MediaDisconnect;
} NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES;

VOID NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities);
typedef struct _NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES {
    ULONG Size;
    BOOLEAN MagicPacket;
} NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES;

VOID NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities);
typedef struct _NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES {
    ULONG Size;
    BOOLEAN EapolPacket;
} NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES;

VOID NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities);
typedef struct _NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES {
    ULONG Size;
    BOOLEAN PacketFilterMatch;
} NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES;

VOID NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities);
typedef struct _NET_ADAPTER_DMA_CAPABILITIES {
    ULONG Size;
    WDFDMAENABLER DmaEnabler;
    PHYSICAL_ADDRESS MaximumPhysicalAddress;
    WDF_TRI_STATE CacheEnabled;
    NODE_REQUIREMENT PreferredNode;
} NET_ADAPTER_DMA_CAPABILITIES;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_DMA_CAPABILITIES_INIT(_Out_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities, _In_ WDFDMAENABLER DmaEnabler);

typedef enum _NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE {
    NetRxFragmentBufferAllocationModeSystem = 0,
    NetRxFragmentBufferAllocationModeDriver,
} NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE;

typedef enum _NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE {
    NetRxFragmentBufferAttachmentModeSystem = 0,
    NetRxFragmentBufferAttachmentModeDriver,
} NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE;

typedef struct _NET_ADAPTER_RX_CAPABILITIES {
    ULONG Size;
    NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE AllocationMode;
    NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE AttachmentMode;
    UINT32 FragmentRingNumberOfElementsHint;
    SIZE_T MaximumFrameSize;
    SIZE_T MaximumNumberOfQueues;
    union {
        struct {
            PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer;
        };
        struct {
            NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
            SIZE_T FragmentBufferAlignment;
            NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
        };
    };
} NET_ADAPTER_RX_CAPABILITIES;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_RX_CAPABILITIES_INIT_DRIVER_MANAGED(_Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
    _In_ PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer, _In_ SIZE_T MaximumFrameSize, _In_ SIZE_T MaximumNumberOfQueues);

VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(_Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities, _In_ SIZE_T MaximumFrameSize,
    _In_ SIZE_T MaximumNumberOfQueues);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED_DMA(_Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
    _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities, _In_ SIZE_T MaximumFrameSize, _In_ SIZE_T MaximumNumberOfQueues);

typedef struct _NET_ADAPTER_TX_CAPABILITIES {
    ULONG Size;
    NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
    SIZE_T PayloadBackfill;
    SIZE_T MaximumNumberOfFragments;
    SIZE_T FragmentBufferAlignment;
    UINT32 FragmentRingNumberOfElementsHint;
    SIZE_T MaximumNumberOfQueues;
    NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
} NET_ADAPTER_TX_CAPABILITIES;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_TX_CAPABILITIES_INIT(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities, _In_ SIZE_T MaximumNumberOfQueues);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_ADAPTER_TX_CAPABILITIES_INIT_FOR_DMA(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities, _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities,
    _In_ SIZE_T MaximumNumberOfQueues);

typedef struct _NET_ADAPTER_LINK_STATE {
    ULONG Size;
    ULONG64 TxLinkSpeed;
    ULONG64 RxLinkSpeed;
    NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
    NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions;
    NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags;
} NET_ADAPTER_LINK_STATE;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NET_ADAPTER_LINK_STATE_INIT(_Out_ NET_ADAPTER_LINK_STATE *LinkState, _In_ ULONG64 LinkSpeed, _In_ NET_IF_MEDIA_CONNECT_STATE MediaConnectState,
    _In_ NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState, _In_ NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions,
    _In_ NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NET_ADAPTER_LINK_STATE_INIT_DISCONNECTED(_Out_ NET_ADAPTER_LINK_STATE *LinkState);

typedef struct _NET_ADAPTER_DATAPATH_CALLBACKS {
    ULONG Size;
    PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue;
    PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue;
} NET_ADAPTER_DATAPATH_CALLBACKS;

VOID NET_ADAPTER_DATAPATH_CALLBACKS_INIT(_Out_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks,
    _In_ PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue, _In_ PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue);

_Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);

typedef EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM;
typedef struct _NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES {
    ULONG Size;
    BOOLEAN IPv4;
    BOOLEAN Tcp;
    BOOLEAN Udp;
    PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM EvtAdapterOffloadSetChecksum;
} NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES;

VOID NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES_INIT(_Out_ NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *ChecksumCapabilities, _In_ BOOLEAN IPv4,
    _In_ BOOLEAN Tcp, _In_ BOOLEAN Udp, _In_ PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM EvtAdapterOffloadSetChecksum);

typedef struct _NET_ADAPTER_WAKE_REASON_PACKET {
    ULONG Size;
    ULONG PatternId;
    ULONG OriginalPacketSize;
    WDFMEMORY WakePacket;
} NET_ADAPTER_WAKE_REASON_PACKET;

VOID NET_ADAPTER_WAKE_REASON_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason);
VOID NET_ADAPTER_WAKE_REASON_MAGIC_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason);
VOID NET_ADAPTER_WAKE_REASON_EAPOL_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason);
VOID NET_ADAPTER_WAKE_REASON_FILTER_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason);
_Function_class_(EVT_NET_ADAPTER_SET_RECEIVE_FILTER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_NET_ADAPTER_SET_RECEIVE_FILTER(_In_ NETADAPTER Adapter, _In_ NETRECEIVEFILTER);

typedef EVT_NET_ADAPTER_SET_RECEIVE_FILTER *PFN_NET_ADAPTER_SET_RECEIVE_FILTER;
typedef struct _NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES {
    ULONG Size;
    NET_PACKET_FILTER_FLAGS SupportedPacketFilters;
    SIZE_T MaximumMulticastAddresses;
    PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter;
} NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES;

VOID NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities,
    _In_ PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETADAPTER_INIT *NetAdapterInitAllocate(_In_ WDFDEVICE Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETADAPTER_INIT *NetAdapterLightweightInitAllocate(_In_ const GUID *NetworkInterfaceGuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterInitFree(_In_ NETADAPTER_INIT *AdapterInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterInitSetDatapathCallbacks(_Inout_ NETADAPTER_INIT *AdapterInit, _In_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetAdapterCreate(_In_ NETADAPTER_INIT *AdapterInit, _In_opt_ WDF_OBJECT_ATTRIBUTES *AdapterAttributes, _Out_ NETADAPTER *Adapter);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetAdapterStart(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterStop(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetLinkLayerCapabilities(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetLinkLayerMtuSize(_In_ NETADAPTER Adapter, _In_ ULONG MtuSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterPowerOffloadSetArpCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterPowerOffloadSetNSCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterWakeSetBitmapCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterWakeSetMediaChangeCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterWakeSetMagicPacketCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NetAdapterWakeSetEapolPacketCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterWakeSetPacketFilterCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetDataPathCapabilities(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
    _In_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NetAdapterSetLinkState(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_STATE *State);

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_LUID NetAdapterGetNetLuid(_In_ NETADAPTER Adapter);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetAdapterOpenConfiguration(_In_ NETADAPTER Adapter, _In_opt_ WDF_OBJECT_ATTRIBUTES *ConfigurationAttributes,
    _Out_ NETCONFIGURATION *Configuration);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetPermanentLinkLayerAddress(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetCurrentLinkLayerAddress(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterOffloadSetChecksumCapabilities(_In_ NETADAPTER Adapter, _In_ NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *HardwareCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN NetOffloadIsChecksumIPv4Enabled(_In_ NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN NetOffloadIsChecksumTcpEnabled(_In_ NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN NetOffloadIsChecksumUdpEnabled(_In_ NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterReportWakeReasonPacket(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_REASON_PACKET *Reason);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterReportWakeReasonMediaChange(_In_ NETADAPTER Adapter, _In_ NET_IF_MEDIA_CONNECT_STATE Reason);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NetAdapterSetReceiveFilterCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
NET_PACKET_FILTER_FLAGS NetReceiveFilterGetPacketFilter(_In_ NETRECEIVEFILTER ReceiveFilter);

_IRQL_requires_max_(DISPATCH_LEVEL)
SIZE_T NetReceiveFilterGetMulticastAddressCount(_In_ NETRECEIVEFILTER ReceiveFilter);

_IRQL_requires_max_(DISPATCH_LEVEL)
NET_ADAPTER_LINK_LAYER_ADDRESS const *NetReceiveFilterGetMulticastAddressList(_In_ NETRECEIVEFILTER ReceiveFilter);

/* Filters of the first version: two sets of capabilities instead of one for receive filters. */
_Function_class_(EVT_NET_ADAPTER_SET_PACKET_FILTER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_NET_ADAPTER_SET_PACKET_FILTER(_In_ NETADAPTER Adapter, _In_ NET_PACKET_FILTER_FLAGS PacketFilter);

typedef EVT_NET_ADAPTER_SET_PACKET_FILTER *PFN_NET_ADAPTER_SET_PACKET_FILTER;
_Function_class_(EVT_NET_ADAPTER_SET_MULTICAST_LIST) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_NET_ADAPTER_SET_MULTICAST_LIST(_In_ NETADAPTER Adapter, _In_ ULONG MulticastAddressCount,
    _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *MulticastAddressList);

typedef EVT_NET_ADAPTER_SET_MULTICAST_LIST *PFN_NET_ADAPTER_SET_MULTICAST_LIST;
typedef struct _NET_ADAPTER_PACKET_FILTER_CAPABILITIES {
    ULONG Size;
    NET_PACKET_FILTER_FLAGS SupportedPacketFilters;
    PFN_NET_ADAPTER_SET_PACKET_FILTER EvtSetPacketFilter;
} NET_ADAPTER_PACKET_FILTER_CAPABILITIES;

VOID NET_ADAPTER_PACKET_FILTER_CAPABILITIES_INIT(_Out_ NET_ADAPTER_PACKET_FILTER_CAPABILITIES *PacketFilter,
    _In_ NET_PACKET_FILTER_FLAGS SupportedPacketFilters, _In_ PFN_NET_ADAPTER_SET_PACKET_FILTER EvtSetPacketFilter);

typedef struct _NET_ADAPTER_MULTICAST_CAPABILITIES {
    ULONG Size;
    SIZE_T MaximumMulticastAddresses;
    PFN_NET_ADAPTER_SET_MULTICAST_LIST EvtSetMulticastList;
} NET_ADAPTER_MULTICAST_CAPABILITIES;

VOID NET_ADAPTER_MULTICAST_CAPABILITIES_INIT(_Out_ NET_ADAPTER_MULTICAST_CAPABILITIES *Multicast, _In_ SIZE_T MaximumMulticastAddresses,
    _In_ PFN_NET_ADAPTER_SET_MULTICAST_LIST EvtSetMulticastList);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetPacketFilterCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_PACKET_FILTER_CAPABILITIES *PacketFilter);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetAdapterSetMulticastCapabilities(_In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_MULTICAST_CAPABILITIES *Multicast);

#ifdef __cplusplus
}
#endif
