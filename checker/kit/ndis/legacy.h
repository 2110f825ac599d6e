/* irqlint kit: NDIS 4 and 5: packets, old miniports and protocols */
#pragma once
#include "rare_media.h"
struct _NDIS_PACKET;

typedef NDIS_HANDLE PNDIS_PACKET_POOL;

typedef struct _NDIS_PACKET_PRIVATE {
    UINT PhysicalCount;
    UINT TotalLength;
    PNDIS_BUFFER Head;
    PNDIS_BUFFER Tail;
    PNDIS_PACKET_POOL Pool;
    UINT Count;
    ULONG Flags;
    BOOLEAN ValidCounts;
    UCHAR NdisPacketFlags;
    USHORT NdisPacketOobOffset;
} NDIS_PACKET_PRIVATE, *PNDIS_PACKET_PRIVATE;

#define NDIS_FLAGS_PROTOCOL_ID_MASK 0x0000000F
#define NDIS_FLAGS_MULTICAST_PACKET 0x00000010
#define NDIS_FLAGS_RESERVED2 0x00000020
#define NDIS_FLAGS_RESERVED3 0x00000040
#define NDIS_FLAGS_DONT_LOOPBACK 0x00000080
#define NDIS_FLAGS_IS_LOOPBACK_PACKET 0x00000100
#define NDIS_FLAGS_LOOPBACK_ONLY 0x00000200
#define NDIS_FLAGS_RESERVED4 0x00000400
#define NDIS_FLAGS_DOUBLE_BUFFERED 0x00000800
#define NDIS_FLAGS_SENT_AT_DPC 0x00001000
#define NDIS_FLAGS_USES_SG_BUFFER_LIST 0x00002000
#define NDIS_FLAGS_USES_ORIGINAL_PACKET 0x00004000
#define NDIS_FLAGS_PADDED 0x00010000
#define NDIS_FLAGS_XLATE_AT_TOP 0x00020000
#define fPACKET_WRAPPER_RESERVED 0x3F
#define fPACKET_CONTAINS_MEDIA_SPECIFIC_INFO 0x40
#define fPACKET_ALLOCATED_BY_NDIS 0x80

typedef struct _NDIS_PACKET_OOB_DATA {
    union {
        ULONGLONG TimeToSend;
        ULONGLONG TimeSent;
    };
    ULONGLONG TimeReceived;
    UINT HeaderSize;
    UINT SizeMediaSpecificInfo;
    PVOID MediaSpecificInformation;
    NDIS_STATUS Status;
} NDIS_PACKET_OOB_DATA, *PNDIS_PACKET_OOB_DATA;

typedef struct _NDIS_PACKET {
    NDIS_PACKET_PRIVATE Private;
    union {
        struct {
            UCHAR MiniportReserved[2 * sizeof(PVOID)];
            UCHAR WrapperReserved[2 * sizeof(PVOID)];
        };
        struct {
            UCHAR MiniportReservedEx[3 * sizeof(PVOID)];
            UCHAR WrapperReservedEx[sizeof(PVOID)];
        };
        struct {
            UCHAR MacReserved[4 * sizeof(PVOID)];
        };
    };
    ULONG_PTR Reserved[2];
    UCHAR ProtocolReserved[1];
} NDIS_PACKET, *PNDIS_PACKET, **PPNDIS_PACKET;

typedef struct _NDIS_PACKET_EXTENSION {
    PVOID NdisPacketInfo[MaxPerPacketInfo];
} NDIS_PACKET_EXTENSION, *PNDIS_PACKET_EXTENSION;

typedef struct _NDIS_PACKET_STACK {
    ULONG_PTR IMReserved[2];
    ULONG_PTR NdisReserved[4];
} NDIS_PACKET_STACK, *PNDIS_PACKET_STACK;

#define Ieee8021pPriority Ieee8021QInfo

typedef UINT IEEE8021PPRIORITY;

typedef struct _NDIS_WAN_PACKET {
    LIST_ENTRY WanPacketQueue;
    PUCHAR CurrentBuffer;
    ULONG CurrentLength;
    PUCHAR StartBuffer;
    PUCHAR EndBuffer;
    PVOID ProtocolReserved1;
    PVOID ProtocolReserved2;
    PVOID ProtocolReserved3;
    PVOID ProtocolReserved4;
    PVOID MacReserved1;
    PVOID MacReserved2;
    PVOID MacReserved3;
    PVOID MacReserved4;
} NDIS_WAN_PACKET, *PNDIS_WAN_PACKET;

typedef struct _NDIS_REQUEST {
    UCHAR MacReserved[4 * sizeof(PVOID)];
    NDIS_REQUEST_TYPE RequestType;
    union _DATA {
        struct _QUERY_INFORMATION {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesWritten;
            UINT BytesNeeded;
        } QUERY_INFORMATION;
        struct _SET_INFORMATION {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesRead;
            UINT BytesNeeded;
        } SET_INFORMATION;
    } DATA;
    UCHAR NdisReserved[9 * sizeof(PVOID)];
    union {
        UCHAR CallMgrReserved[2 * sizeof(PVOID)];
        UCHAR ProtocolReserved[2 * sizeof(PVOID)];
    };
    UCHAR MiniportReserved[2 * sizeof(PVOID)];
} NDIS_REQUEST, *PNDIS_REQUEST;

_IRQL_requires_max_(HIGH_LEVEL)
VOID NdisGetSystemUpTime(_Out_ PULONG pSystemUpTime);

_IRQL_requires_(PASSIVE_LEVEL) _Success_(*Status >= 0)
VOID NdisOpenConfiguration(_At_(*Status, _Must_inspect_result_) _Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE ConfigurationHandle,
    _In_ NDIS_HANDLE WrapperConfigurationContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisReadPciSlotInformation(_In_ NDIS_HANDLE NdisAdapterHandle, _In_ ULONG SlotNumber, _In_ ULONG Offset,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisWritePciSlotInformation(_In_ NDIS_HANDLE NdisAdapterHandle, _In_ ULONG SlotNumber, _In_ ULONG Offset,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisReadPcmciaAttributeMemory(_In_ NDIS_HANDLE NdisAdapterHandle, _In_ ULONG Offset, _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG NdisWritePcmciaAttributeMemory(_In_ NDIS_HANDLE NdisAdapterHandle, _In_ ULONG Offset, _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocateBufferPool(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle, _In_ UINT NumberOfDescriptors);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreeBufferPool(_In_ NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocateBuffer(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_BUFFER *Buffer, _In_opt_ NDIS_HANDLE PoolHandle,
    _In_reads_bytes_(Length) PVOID VirtualAddress, _In_ UINT Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocatePacketPool(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle, _In_ UINT NumberOfDescriptors,
    _In_ UINT ProtocolReservedLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocatePacketPoolEx(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle, _In_ UINT NumberOfDescriptors,
    _In_ UINT NumberOfOverflowDescriptors, _In_ UINT ProtocolReservedLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisSetPacketPoolProtocolId(_In_ NDIS_HANDLE PacketPoolHandle, _In_ UINT ProtocolId);

_IRQL_requires_max_(DISPATCH_LEVEL)
UINT NdisPacketPoolUsage(_In_ NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
UINT NdisPacketSize(_In_ UINT ProtocolReservedSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisGetPoolFromPacket(_In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
PNDIS_PACKET_STACK NdisIMGetCurrentPacketStack(_In_ PNDIS_PACKET Packet, _Out_ BOOLEAN *StacksRemaining);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreePacketPool(_In_ NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisFreePacket(_In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisDprFreePacket(_In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisDprFreePacketNonInterlocked(_In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisAllocatePacket(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_PACKET *Packet, _In_ NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisDprAllocatePacket(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_PACKET *Packet, _In_ NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisDprAllocatePacketNonInterlocked(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_PACKET *Packet, _In_ NDIS_HANDLE PoolHandle);

VOID NdisUnchainBufferAtFront(_Inout_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *Buffer);

VOID NdisUnchainBufferAtBack(_Inout_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *Buffer);

VOID NdisQueryPacket(_In_ PNDIS_PACKET _Packet, _Out_ PUINT _PhysicalBufferCount, _Out_ PUINT _BufferCount,
    _Out_ PNDIS_BUFFER *_FirstBuffer, _Out_ PUINT _TotalPacketLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCopyFromPacketToPacket(_In_ PNDIS_PACKET Destination, _In_ UINT DestinationOffset, _In_ UINT BytesToCopy, _In_ PNDIS_PACKET Source,
    _In_ UINT SourceOffset, _Out_ PUINT BytesCopied);

VOID NdisCopyFromPacketToPacketSafe(_In_ PNDIS_PACKET Destination, _In_ UINT DestinationOffset, _In_ UINT BytesToCopy, _In_ PNDIS_PACKET Source,
    _In_ UINT SourceOffset, _Out_ PUINT BytesCopied, _In_ MM_PAGE_PRIORITY Priority);

_IRQL_requires_max_(DISPATCH_LEVEL) 
NDIS_STATUS NdisAllocateMemory(_At_(*VirtualAddress,
    __drv_allocatesMem(Mem)) _Outptr_result_bytebuffer_(Length) PVOID *VirtualAddress, _In_ UINT Length, _In_ UINT MemoryFlags,
    _In_ NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress);

_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisScheduleWorkItem(_In_ __drv_aliasesMem PNDIS_WORK_ITEM WorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisSetPacketStatus(_In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status, _In_ NDIS_HANDLE Handle, _In_ ULONG Code);

typedef NDIS_STATUS (*WAN_SEND_HANDLER)(_In_ NDIS_HANDLE NdisBindingHandle, _In_ NDIS_HANDLE LinkHandle, _In_ PVOID Packet);
typedef NDIS_STATUS (*SEND_HANDLER)(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_PACKET Packet);

typedef NDIS_STATUS (*TRANSFER_DATA_HANDLER)(_In_ NDIS_HANDLE NdisBindingHandle, _In_ NDIS_HANDLE MacReceiveContext, _In_ UINT ByteOffset,
    _In_ UINT BytesToTransfer, _Out_ PNDIS_PACKET Packet, _Out_ PUINT BytesTransferred);
typedef NDIS_STATUS (*RESET_HANDLER)(_In_ NDIS_HANDLE NdisBindingHandle);
typedef NDIS_STATUS (*REQUEST_HANDLER)(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_REQUEST NdisRequest);
typedef VOID (*SEND_PACKETS_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);

typedef struct _NDIS_IPSEC_PACKET_INFO {
    union {
        struct {
            NDIS_HANDLE OffloadHandle;
            NDIS_HANDLE NextOffloadHandle;
        } Transmit;
        struct {
            ULONG SA_DELETE_REQ : 1;
            ULONG CRYPTO_DONE : 1;
            ULONG NEXT_CRYPTO_DONE : 1;
            ULONG CryptoStatus;
        } Receive;
    };
} NDIS_IPSEC_PACKET_INFO, *PNDIS_IPSEC_PACKET_INFO;

typedef enum _NDIS_TASK {
    TcpIpChecksumNdisTask, IpSecNdisTask, TcpLargeSendNdisTask, MaxNdisTask,
} NDIS_TASK, *PNDIS_TASK;

typedef enum _NDIS_ENCAPSULATION {
    UNSPECIFIED_Encapsulation, NULL_Encapsulation, IEEE_802_3_Encapsulation, IEEE_802_5_Encapsulation, LLC_SNAP_ROUTED_Encapsulation,
    LLC_SNAP_BRIDGED_Encapsulation,
} NDIS_ENCAPSULATION;

typedef struct _NDIS_ENCAPSULATION_FORMAT {
    NDIS_ENCAPSULATION Encapsulation;
    struct {
        ULONG FixedHeaderSize : 1;
        ULONG Reserved : 31;
    } Flags;
    ULONG EncapsulationHeaderSize;
} NDIS_ENCAPSULATION_FORMAT, *PNDIS_ENCAPSULATION_FORMAT;

typedef struct _NDIS_TASK_OFFLOAD_HEADER {
    ULONG Version;
    ULONG Size;
    ULONG Reserved;
    ULONG OffsetFirstTask;
    NDIS_ENCAPSULATION_FORMAT EncapsulationFormat;
} NDIS_TASK_OFFLOAD_HEADER, *PNDIS_TASK_OFFLOAD_HEADER;

typedef struct _NDIS_TASK_OFFLOAD {
    ULONG Version;
    ULONG Size;
    NDIS_TASK Task;
    ULONG OffsetNextTask;
    ULONG TaskBufferLength;
    UCHAR TaskBuffer[1];
} NDIS_TASK_OFFLOAD, *PNDIS_TASK_OFFLOAD;

typedef struct _NDIS_TASK_TCP_IP_CHECKSUM {
    struct {
        ULONG IpOptionsSupported : 1;
        ULONG TcpOptionsSupported : 1;
        ULONG TcpChecksum : 1;
        ULONG UdpChecksum : 1;
        ULONG IpChecksum : 1;
    } V4Transmit;
    struct {
        ULONG IpOptionsSupported : 1;
        ULONG TcpOptionsSupported : 1;
        ULONG TcpChecksum : 1;
        ULONG UdpChecksum : 1;
        ULONG IpChecksum : 1;
    } V4Receive;
    struct {
        ULONG IpOptionsSupported : 1;
        ULONG TcpOptionsSupported : 1;
        ULONG TcpChecksum : 1;
        ULONG UdpChecksum : 1;
    } V6Transmit;
    struct {
        ULONG IpOptionsSupported : 1;
        ULONG TcpOptionsSupported : 1;
        ULONG TcpChecksum : 1;
        ULONG UdpChecksum : 1;
    } V6Receive;
} NDIS_TASK_TCP_IP_CHECKSUM, *PNDIS_TASK_TCP_IP_CHECKSUM;

#define NDIS_TASK_TCP_LARGE_SEND_V0 0

typedef struct _NDIS_TASK_TCP_LARGE_SEND {
    ULONG Version;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
    BOOLEAN TcpOptions;
    BOOLEAN IpOptions;
} NDIS_TASK_TCP_LARGE_SEND, *PNDIS_TASK_TCP_LARGE_SEND;

typedef struct _NDIS_TASK_IPSEC {
    struct {
        ULONG AH_ESP_COMBINED;
        ULONG TRANSPORT_TUNNEL_COMBINED;
        ULONG V4_OPTIONS;
        ULONG RESERVED;
    } Supported;
    struct {
        ULONG MD5 : 1;
        ULONG SHA_1 : 1;
        ULONG Transport : 1;
        ULONG Tunnel : 1;
        ULONG Send : 1;
        ULONG Receive : 1;
    } V4AH;
    struct {
        ULONG DES : 1;
        ULONG RESERVED : 1;
        ULONG TRIPLE_DES : 1;
        ULONG NULL_ESP : 1;
        ULONG Transport : 1;
        ULONG Tunnel : 1;
        ULONG Send : 1;
        ULONG Receive : 1;
    } V4ESP;
} NDIS_TASK_IPSEC, *PNDIS_TASK_IPSEC;

typedef VOID (*OPEN_ADAPTER_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_STATUS Status, _In_ NDIS_STATUS OpenErrorStatus);
typedef VOID (*CLOSE_ADAPTER_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_STATUS Status);
typedef VOID (*RESET_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_STATUS Status);
typedef VOID (*REQUEST_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_REQUEST NdisRequest, _In_ NDIS_STATUS Status);

typedef VOID (*STATUS_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_STATUS GeneralStatus, _In_ PVOID StatusBuffer,
    _In_ UINT StatusBufferSize);
typedef VOID (*STATUS_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext);
typedef VOID (*SEND_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status);
typedef VOID (*WAN_SEND_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_WAN_PACKET Packet, _In_ NDIS_STATUS Status);

typedef VOID (*TRANSFER_DATA_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status,
    _In_ UINT BytesTransferred);
typedef VOID (*WAN_TRANSFER_DATA_COMPLETE_HANDLER)(VOID);

typedef NDIS_STATUS (*RECEIVE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_HANDLE MacReceiveContext, _In_ PVOID HeaderBuffer,
    _In_ UINT HeaderBufferSize, _In_ PVOID LookAheadBuffer, _In_ UINT LookaheadBufferSize, _In_ UINT PacketSize);
typedef NDIS_STATUS (*WAN_RECEIVE_HANDLER)(_In_ NDIS_HANDLE NdisLinkHandle, _In_ PUCHAR Packet, _In_ ULONG PacketSize);
typedef VOID (*RECEIVE_COMPLETE_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext);
typedef INT (*RECEIVE_PACKET_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_PACKET Packet);

typedef VOID (*BIND_HANDLER)(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE BindContext, _In_ PNDIS_STRING DeviceName, _In_ PVOID SystemSpecific1,
    _In_ PVOID SystemSpecific2);
typedef VOID (*UNBIND_HANDLER)(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_HANDLE UnbindContext);
typedef NDIS_STATUS (*PNP_EVENT_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNET_PNP_EVENT NetPnPEvent);
typedef VOID (*UNLOAD_PROTOCOL_HANDLER)(VOID);

typedef struct _NDIS40_PROTOCOL_CHARACTERISTICS {
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    USHORT Filler;
    union {
        UINT Reserved;
        UINT Flags;
    };
    OPEN_ADAPTER_COMPLETE_HANDLER OpenAdapterCompleteHandler;
    CLOSE_ADAPTER_COMPLETE_HANDLER CloseAdapterCompleteHandler;
    union {
        SEND_COMPLETE_HANDLER SendCompleteHandler;
        WAN_SEND_COMPLETE_HANDLER WanSendCompleteHandler;
    };
    union {
        TRANSFER_DATA_COMPLETE_HANDLER TransferDataCompleteHandler;
        WAN_TRANSFER_DATA_COMPLETE_HANDLER WanTransferDataCompleteHandler;
    };
    RESET_COMPLETE_HANDLER ResetCompleteHandler;
    REQUEST_COMPLETE_HANDLER RequestCompleteHandler;
    union {
        RECEIVE_HANDLER ReceiveHandler;
        WAN_RECEIVE_HANDLER WanReceiveHandler;
    };
    RECEIVE_COMPLETE_HANDLER ReceiveCompleteHandler;
    STATUS_HANDLER StatusHandler;
    STATUS_COMPLETE_HANDLER StatusCompleteHandler;
    NDIS_STRING Name;
    RECEIVE_PACKET_HANDLER ReceivePacketHandler;
    BIND_HANDLER BindAdapterHandler;
    UNBIND_HANDLER UnbindAdapterHandler;
    PNP_EVENT_HANDLER PnPEventHandler;
    UNLOAD_PROTOCOL_HANDLER UnloadHandler;
} NDIS40_PROTOCOL_CHARACTERISTICS;

_IRQL_requires_(PASSIVE_LEVEL)
typedef VOID (*CO_SEND_COMPLETE_HANDLER)(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE ProtocolVcContext, _In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*CO_STATUS_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_opt_ NDIS_HANDLE ProtocolVcContext, _In_ NDIS_STATUS GeneralStatus,
    _In_ PVOID StatusBuffer, _In_ UINT StatusBufferSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef UINT (*CO_RECEIVE_PACKET_HANDLER)(_In_ NDIS_HANDLE ProtocolBindingContext, _In_ NDIS_HANDLE ProtocolVcContext, _In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*CO_REQUEST_HANDLER)(_In_ NDIS_HANDLE ProtocolAfContext, _In_opt_ NDIS_HANDLE ProtocolVcContext,
    _In_opt_ NDIS_HANDLE ProtocolPartyContext, _Inout_ PNDIS_REQUEST NdisRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*CO_REQUEST_COMPLETE_HANDLER)(_In_ NDIS_STATUS Status, _In_opt_ NDIS_HANDLE ProtocolAfContext, _In_opt_ NDIS_HANDLE ProtocolVcContext,
    _In_opt_ NDIS_HANDLE ProtocolPartyContext, _In_ PNDIS_REQUEST NdisRequest);

typedef struct _NDIS50_PROTOCOL_CHARACTERISTICS {
    union {
        NDIS40_PROTOCOL_CHARACTERISTICS Ndis40Chars;
        struct {
            UCHAR MajorNdisVersion;
            UCHAR MinorNdisVersion;
            USHORT Filler;
            union {
                UINT Reserved;
                UINT Flags;
            };
            OPEN_ADAPTER_COMPLETE_HANDLER OpenAdapterCompleteHandler;
            CLOSE_ADAPTER_COMPLETE_HANDLER CloseAdapterCompleteHandler;
            union {
                SEND_COMPLETE_HANDLER SendCompleteHandler;
                WAN_SEND_COMPLETE_HANDLER WanSendCompleteHandler;
            };
            union {
                TRANSFER_DATA_COMPLETE_HANDLER TransferDataCompleteHandler;
                WAN_TRANSFER_DATA_COMPLETE_HANDLER WanTransferDataCompleteHandler;
            };
            RESET_COMPLETE_HANDLER ResetCompleteHandler;
            REQUEST_COMPLETE_HANDLER RequestCompleteHandler;
            union {
                RECEIVE_HANDLER ReceiveHandler;
                WAN_RECEIVE_HANDLER WanReceiveHandler;
            };
            RECEIVE_COMPLETE_HANDLER ReceiveCompleteHandler;
            STATUS_HANDLER StatusHandler;
            STATUS_COMPLETE_HANDLER StatusCompleteHandler;
            NDIS_STRING Name;
            RECEIVE_PACKET_HANDLER ReceivePacketHandler;
            BIND_HANDLER BindAdapterHandler;
            UNBIND_HANDLER UnbindAdapterHandler;
            PNP_EVENT_HANDLER PnPEventHandler;
            UNLOAD_PROTOCOL_HANDLER UnloadHandler;
        };
    };
    PVOID ReservedHandlers[4];
    CO_SEND_COMPLETE_HANDLER CoSendCompleteHandler;
    CO_STATUS_HANDLER CoStatusHandler;
    CO_RECEIVE_PACKET_HANDLER CoReceivePacketHandler;
    CO_AF_REGISTER_NOTIFY_HANDLER CoAfRegisterNotifyHandler;
} NDIS50_PROTOCOL_CHARACTERISTICS;

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisDeregisterProtocol(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisProtocolHandle);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisOpenAdapter(_At_(*Status, _Must_inspect_result_) _Out_ PNDIS_STATUS Status, _Out_ PNDIS_STATUS OpenErrorStatus,
    _Out_ PNDIS_HANDLE NdisBindingHandle, _Out_ PUINT SelectedMediumIndex, _In_reads_(MediumArraySize) PNDIS_MEDIUM MediumArray,
    _In_ UINT MediumArraySize, _In_ NDIS_HANDLE NdisProtocolHandle, _In_ NDIS_HANDLE ProtocolBindingContext, _In_ PNDIS_STRING AdapterName,
    _In_ UINT OpenOptions, _In_opt_ PSTRING AddressingInformation);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisCloseAdapter(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisCompleteBindAdapter(_In_ NDIS_HANDLE BindAdapterContext, _In_ NDIS_STATUS Status, _In_ NDIS_STATUS OpenStatus);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisCompleteUnbindAdapter(_In_ NDIS_HANDLE UnbindAdapterContext, _In_ NDIS_STATUS Status);

VOID NdisSetProtocolFilter(_At_(*Status, _Must_inspect_result_) _Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle,
    _In_ RECEIVE_HANDLER ReceiveHandler, _In_ RECEIVE_PACKET_HANDLER ReceivePacketHandler, _In_ NDIS_MEDIUM Medium, _In_ UINT Offset, _In_ UINT Size,
    _In_ PUCHAR Pattern);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisGetDriverHandle(_In_ NDIS_HANDLE NdisBindingHandle, _Out_ PNDIS_HANDLE NdisDriverHandle);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisOpenProtocolConfiguration(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE ConfigurationHandle, _In_ PCNDIS_STRING ProtocolSection);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisCompletePnPEvent(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNET_PNP_EVENT NetPnPEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisReset(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisRequest(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_REQUEST NdisRequest);

#define PROTOCOL_RESERVED_SIZE_IN_PACKET (4 * sizeof(PVOID))

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisReturnPackets(_In_reads_(NumberOfPackets) PNDIS_PACKET *PacketsToReturn, _In_ UINT NumberOfPackets);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PNDIS_PACKET NdisGetReceivedPacket(_In_ NDIS_HANDLE NdisBindingHandle, _In_ NDIS_HANDLE MacContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCancelSendPackets(_In_ NDIS_HANDLE NdisBindingHandle, _In_ _Points_to_data_ PVOID CancelId);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisQueryPendingIOCount(_In_ _Points_to_data_ PVOID NdisBindingHandle, _Out_ PULONG IoCount);

typedef NDIS50_PROTOCOL_CHARACTERISTICS NDIS_PROTOCOL_CHARACTERISTICS;
typedef NDIS_PROTOCOL_CHARACTERISTICS *PNDIS_PROTOCOL_CHARACTERISTICS;

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisRegisterProtocol(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE NdisProtocolHandle,
    _In_ PNDIS_PROTOCOL_CHARACTERISTICS ProtocolCharacteristics, _In_ UINT CharacteristicsLength);

typedef struct _NDIS_COMMON_OPEN_BLOCK {
    PVOID MacHandle;
    NDIS_HANDLE BindingHandle;
    NDIS_HANDLE Reserved6;
    NDIS_HANDLE Reserved7;
    NDIS_HANDLE Reserved8;
    PVOID Reserved9;
    NDIS_HANDLE Reserved10;
    NDIS_HANDLE Reserved11;
    BOOLEAN Reserved12;
    BOOLEAN Reserved2;
    BOOLEAN Reserved3;
    BOOLEAN Reserved4;
    PVOID Reserved13;
    KSPIN_LOCK Reserved5;
    NDIS_HANDLE Reserved14;
    union {
        SEND_HANDLER SendHandler;
        WAN_SEND_HANDLER WanSendHandler;
    };
    TRANSFER_DATA_HANDLER TransferDataHandler;
    SEND_COMPLETE_HANDLER SendCompleteHandler;
    TRANSFER_DATA_COMPLETE_HANDLER TransferDataCompleteHandler;
    RECEIVE_HANDLER ReceiveHandler;
    RECEIVE_COMPLETE_HANDLER ReceiveCompleteHandler;
    WAN_RECEIVE_HANDLER WanReceiveHandler;
    REQUEST_COMPLETE_HANDLER RequestCompleteHandler;
    RECEIVE_PACKET_HANDLER ReceivePacketHandler;
    SEND_PACKETS_HANDLER SendPacketsHandler;
    RESET_HANDLER ResetHandler;
    REQUEST_HANDLER RequestHandler;
    RESET_COMPLETE_HANDLER ResetCompleteHandler;
    STATUS_HANDLER StatusHandler;
    STATUS_COMPLETE_HANDLER StatusCompleteHandler;
} NDIS_COMMON_OPEN_BLOCK, *PNDIS_COMMON_OPEN_BLOCK;

struct _NDIS_OPEN_BLOCK {
    NDIS_COMMON_OPEN_BLOCK;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*W_CHECK_FOR_HANG_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_max_(HIGH_LEVEL)
typedef VOID (*W_DISABLE_INTERRUPT_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*W_ENABLE_INTERRUPT_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_(PASSIVE_LEVEL)
typedef VOID (*W_HALT_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*W_HANDLE_INTERRUPT_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS (*W_INITIALIZE_HANDLER)(_Out_ PNDIS_STATUS OpenErrorStatus, _Out_ PUINT SelectedMediumIndex, _In_ PNDIS_MEDIUM MediumArray,
    _In_ UINT MediumArraySize, _In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE WrapperConfigurationContext);

_IRQL_requires_max_(HIGH_LEVEL)
typedef VOID (*W_ISR_HANDLER)(_Out_ PBOOLEAN InterruptRecognized, _Out_ PBOOLEAN QueueMiniportHandleInterrupt,
    _In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*W_QUERY_INFORMATION_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_OID Oid, _In_ PVOID InformationBuffer,
    _In_ ULONG InformationBufferLength, _Out_ PULONG BytesWritten, _Out_ PULONG BytesNeeded);

_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS (*W_RECONFIGURE_HANDLER)(_Out_ PNDIS_STATUS OpenErrorStatus, _In_ NDIS_HANDLE MiniportAdapterContext,
    _In_ NDIS_HANDLE WrapperConfigurationContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*W_RESET_HANDLER)(_Out_ PBOOLEAN AddressingReset, _In_ NDIS_HANDLE MiniportAdapterContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*W_SEND_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_PACKET Packet, _In_ UINT Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*WM_SEND_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE NdisLinkHandle, _In_ PNDIS_WAN_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*W_SET_INFORMATION_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_OID Oid, _In_ PVOID InformationBuffer,
    _In_ ULONG InformationBufferLength, _Out_ PULONG BytesRead, _Out_ PULONG BytesNeeded);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS (*W_TRANSFER_DATA_HANDLER)(_Out_ PNDIS_PACKET Packet, _Out_ PUINT BytesTransferred, _In_ NDIS_HANDLE MiniportAdapterContext,
    _In_ NDIS_HANDLE MiniportReceiveContext, _In_ UINT ByteOffset, _In_ UINT BytesToTransfer);
typedef NDIS_STATUS (*WM_TRANSFER_DATA_HANDLER)(VOID);

_IRQL_requires_max_(HIGH_LEVEL)
typedef VOID (*ADAPTER_SHUTDOWN_HANDLER)(_In_ PVOID ShutdownContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*W_RETURN_PACKET_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*W_SEND_PACKETS_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*W_ALLOCATE_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID VirtualAddress,
    _In_ PNDIS_PHYSICAL_ADDRESS PhysicalAddress, _In_ ULONG Length, _In_ PVOID Context);
typedef VOID (*W_CO_SEND_PACKETS_HANDLER)(_In_ NDIS_HANDLE MiniportVcContext, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);

typedef NDIS_STATUS (*W_CO_REQUEST_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_HANDLE MiniportVcContext,
    _Inout_ PNDIS_REQUEST NdisRequest);

typedef struct _NDIS50_MINIPORT_CHARACTERISTICS {
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    USHORT Filler;
    UINT Reserved;
    W_CHECK_FOR_HANG_HANDLER CheckForHangHandler;
    W_DISABLE_INTERRUPT_HANDLER DisableInterruptHandler;
    W_ENABLE_INTERRUPT_HANDLER EnableInterruptHandler;
    W_HALT_HANDLER HaltHandler;
    W_HANDLE_INTERRUPT_HANDLER HandleInterruptHandler;
    W_INITIALIZE_HANDLER InitializeHandler;
    W_ISR_HANDLER ISRHandler;
    W_QUERY_INFORMATION_HANDLER QueryInformationHandler;
    W_RECONFIGURE_HANDLER ReconfigureHandler;
    W_RESET_HANDLER ResetHandler;
    union {
        W_SEND_HANDLER SendHandler;
        WM_SEND_HANDLER WanSendHandler;
    };
    W_SET_INFORMATION_HANDLER SetInformationHandler;
    union {
        W_TRANSFER_DATA_HANDLER TransferDataHandler;
        WM_TRANSFER_DATA_HANDLER WanTransferDataHandler;
    };
    W_RETURN_PACKET_HANDLER ReturnPacketHandler;
    W_SEND_PACKETS_HANDLER SendPacketsHandler;
    W_ALLOCATE_COMPLETE_HANDLER AllocateCompleteHandler;
    W_CO_CREATE_VC_HANDLER CoCreateVcHandler;
    W_CO_DELETE_VC_HANDLER CoDeleteVcHandler;
    W_CO_ACTIVATE_VC_HANDLER CoActivateVcHandler;
    W_CO_DEACTIVATE_VC_HANDLER CoDeactivateVcHandler;
    W_CO_SEND_PACKETS_HANDLER CoSendPacketsHandler;
    W_CO_REQUEST_HANDLER CoRequestHandler;
} NDIS50_MINIPORT_CHARACTERISTICS;

typedef VOID (*W_CANCEL_SEND_PACKETS_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID CancelId);

typedef VOID (*W_PNP_EVENT_NOTIFY_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ NDIS_DEVICE_PNP_EVENT DevicePnPEvent,
    _In_ PVOID InformationBuffer, _In_ ULONG InformationBufferLength);
typedef VOID (*W_MINIPORT_SHUTDOWN_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterContext);

typedef struct _NDIS51_MINIPORT_CHARACTERISTICS {
    union {
        NDIS50_MINIPORT_CHARACTERISTICS Ndis50Chars;
        struct {
            UCHAR MajorNdisVersion;
            UCHAR MinorNdisVersion;
            USHORT Filler;
            UINT Reserved;
            W_CHECK_FOR_HANG_HANDLER CheckForHangHandler;
            W_DISABLE_INTERRUPT_HANDLER DisableInterruptHandler;
            W_ENABLE_INTERRUPT_HANDLER EnableInterruptHandler;
            W_HALT_HANDLER HaltHandler;
            W_HANDLE_INTERRUPT_HANDLER HandleInterruptHandler;
            W_INITIALIZE_HANDLER InitializeHandler;
            W_ISR_HANDLER ISRHandler;
            W_QUERY_INFORMATION_HANDLER QueryInformationHandler;
            W_RECONFIGURE_HANDLER ReconfigureHandler;
            W_RESET_HANDLER ResetHandler;
            union {
                W_SEND_HANDLER SendHandler;
                WM_SEND_HANDLER WanSendHandler;
            };
            W_SET_INFORMATION_HANDLER SetInformationHandler;
            union {
                W_TRANSFER_DATA_HANDLER TransferDataHandler;
                WM_TRANSFER_DATA_HANDLER WanTransferDataHandler;
            };
            W_RETURN_PACKET_HANDLER ReturnPacketHandler;
            W_SEND_PACKETS_HANDLER SendPacketsHandler;
            W_ALLOCATE_COMPLETE_HANDLER AllocateCompleteHandler;
            W_CO_CREATE_VC_HANDLER CoCreateVcHandler;
            W_CO_DELETE_VC_HANDLER CoDeleteVcHandler;
            W_CO_ACTIVATE_VC_HANDLER CoActivateVcHandler;
            W_CO_DEACTIVATE_VC_HANDLER CoDeactivateVcHandler;
            W_CO_SEND_PACKETS_HANDLER CoSendPacketsHandler;
            W_CO_REQUEST_HANDLER CoRequestHandler;
        };
    };
    W_CANCEL_SEND_PACKETS_HANDLER CancelSendPacketsHandler;
    W_PNP_EVENT_NOTIFY_HANDLER PnPEventNotifyHandler;
    W_MINIPORT_SHUTDOWN_HANDLER AdapterShutdownHandler;
    PVOID Reserved1;
    PVOID Reserved2;
    PVOID Reserved3;
    PVOID Reserved4;
} NDIS51_MINIPORT_CHARACTERISTICS;

typedef struct _NDIS_MINIPORT_INTERRUPT {
    PKINTERRUPT InterruptObject;
    union {
        volatile BOOLEAN IsDeregistered;
        KSPIN_LOCK DpcCountLock;
    };
    PVOID Reserved;
    W_ISR_HANDLER MiniportIsr;
    W_HANDLE_INTERRUPT_HANDLER MiniportDpc;
    KDPC InterruptDpc;
    PNDIS_MINIPORT_BLOCK Miniport;
    volatile LONG DpcCount;
    KEVENT DpcsCompletedEvent;
    BOOLEAN SharedInterrupt;
    BOOLEAN IsrRequested;
} NDIS_MINIPORT_INTERRUPT, *PNDIS_MINIPORT_INTERRUPT;

typedef VOID (*ETH_RCV_INDICATE_HANDLER)(_In_ PETH_FILTER Filter, _In_ NDIS_HANDLE MacReceiveContext, _In_ PCHAR Address, _In_ PVOID HeaderBuffer,
    _In_ UINT HeaderBufferSize, _In_ PVOID LookaheadBuffer, _In_ UINT LookaheadBufferSize, _In_ UINT PacketSize);
typedef VOID (*ETH_RCV_COMPLETE_HANDLER)(_In_ PETH_FILTER Filter);

typedef VOID (*TR_RCV_INDICATE_HANDLER)(_In_ PTR_FILTER Filter, _In_ NDIS_HANDLE MacReceiveContext, _In_ PVOID HeaderBuffer,
    _In_ UINT HeaderBufferSize, _In_ PVOID LookaheadBuffer, _In_ UINT LookaheadBufferSize, _In_ UINT PacketSize);
typedef VOID (*TR_RCV_COMPLETE_HANDLER)(_In_ PTR_FILTER Filter);

typedef VOID (*WAN_RCV_HANDLER)(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE NdisLinkContext,
    _In_ PUCHAR Packet, _In_ ULONG PacketSize);
typedef VOID (*WAN_RCV_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE NdisLinkContext);
typedef VOID (*NDIS_M_SEND_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status);
typedef VOID (*NDIS_WM_SEND_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PVOID Packet, _In_ NDIS_STATUS Status);

typedef VOID (*NDIS_M_TD_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status,
    _In_ UINT BytesTransferred);
typedef VOID (*NDIS_M_SEND_RESOURCES_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle);

typedef VOID (*NDIS_M_STATUS_HANDLER)(_In_ NDIS_HANDLE MiniportHandle, _In_ NDIS_STATUS GeneralStatus, _In_ PVOID StatusBuffer,
    _In_ UINT StatusBufferSize);
typedef VOID (*NDIS_M_STS_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle);
typedef VOID (*NDIS_M_REQ_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
typedef VOID (*NDIS_M_RESET_COMPLETE_HANDLER)(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status, _In_ BOOLEAN AddressingReset);
typedef BOOLEAN (FASTCALL *NDIS_M_START_SENDS)(_In_ PNDIS_MINIPORT_BLOCK Miniport);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisInitializeWrapper(_Out_ PNDIS_HANDLE NdisWrapperHandle, _In_ PVOID SystemSpecific1, _In_ PVOID SystemSpecific2, _In_ PVOID SystemSpecific3);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisTerminateWrapper(_In_ NDIS_HANDLE NdisWrapperHandle, _In_opt_ PVOID SystemSpecific);

typedef VOID (*FILTER_PACKET_INDICATION_HANDLER)(_In_ NDIS_HANDLE Miniport, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);
#if NDIS_MINIPORT_MINOR_VERSION == 1 || NDIS_MINIPORT_MAJOR_VERSION == 6
typedef struct _NDIS51_MINIPORT_CHARACTERISTICS NDIS_MINIPORT_CHARACTERISTICS;
#else
typedef struct _NDIS50_MINIPORT_CHARACTERISTICS NDIS_MINIPORT_CHARACTERISTICS;
#endif
typedef NDIS_MINIPORT_CHARACTERISTICS *PNDIS_MINIPORT_CHARACTERISTICS;
typedef NDIS_MINIPORT_CHARACTERISTICS NDIS_WAN_MINIPORT_CHARACTERISTICS;
typedef NDIS_WAN_MINIPORT_CHARACTERISTICS *PNDIS_MINIPORT_CHARACTERISTICS;

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMRegisterLayeredMiniport(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PNDIS_MINIPORT_CHARACTERISTICS MiniportCharacteristics,
    _In_ UINT CharacteristicsLength, _Out_ PNDIS_HANDLE DriverHandle);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisIMDeregisterLayeredMiniport(_In_ NDIS_HANDLE DriverHandle);

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterDevice(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PNDIS_STRING DeviceName, _In_ PNDIS_STRING SymbolicName,
    _In_reads_(IRP_MJ_PNP) PDRIVER_DISPATCH *MajorFunctions, _Out_ PDEVICE_OBJECT *pDeviceObject, _Out_ NDIS_HANDLE *NdisDeviceHandle);

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisMDeregisterDevice(_In_ NDIS_HANDLE NdisDeviceHandle);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMRegisterUnloadHandler(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PDRIVER_UNLOAD UnloadHandler);

_Must_inspect_result_ _IRQL_requires_(PASSIVE_LEVEL) 
NDIS_STATUS NdisMAllocateMapRegisters(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT DmaChannel, _In_ NDIS_DMA_SIZE DmaSize,
    _In_ ULONG BaseMapRegistersNeeded, _In_ ULONG MaximumPhysicalMapping);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMFreeMapRegisters(_In_ NDIS_HANDLE MiniportAdapterHandle);

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisMInitializeScatterGatherDma(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ BOOLEAN Dma64BitAddresses,
    _In_ ULONG MaximumPhysicalMapping);

NDIS_STATUS NdisMRegisterInterrupt(_Out_ PNDIS_MINIPORT_INTERRUPT Interrupt, _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT InterruptVector,
    _In_ UINT InterruptLevel, _In_ BOOLEAN RequestIsr, _In_ BOOLEAN SharedInterrupt, _In_ NDIS_INTERRUPT_MODE InterruptMode);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMDeregisterInterrupt(_In_ PNDIS_MINIPORT_INTERRUPT Interrupt);

BOOLEAN NdisMSynchronizeWithInterrupt(_In_ PNDIS_MINIPORT_INTERRUPT Interrupt, _In_ MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER SynchronizeFunction,
    _In_ PVOID SynchronizeContext);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMQueryAdapterResources(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE WrapperConfigurationContext, _Out_ PNDIS_RESOURCE_LIST ResourceList,
    _Inout_ PUINT BufferSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMStartBufferPhysicalMapping(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_BUFFER Buffer, _In_ ULONG PhysicalMapRegister,
    _In_ BOOLEAN WriteToDevice, _Out_ PNDIS_PHYSICAL_ADDRESS_UNIT PhysicalAddressArray, _Out_ PUINT ArraySize);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCompleteBufferPhysicalMapping(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_BUFFER Buffer, _In_ ULONG PhysicalMapRegister);

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisMRegisterMiniport(_In_ NDIS_HANDLE NdisWrapperHandle,
    _In_reads_bytes_(CharacteristicsLength) PNDIS_MINIPORT_CHARACTERISTICS MiniportCharacteristics, _In_ UINT CharacteristicsLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_HANDLE NdisIMGetDeviceContext(_In_ NDIS_HANDLE MiniportAdapterHandle);

VOID NdisIMCopySendPerPacketInfo(_Out_ PNDIS_PACKET DstPacket, _In_ PNDIS_PACKET SrcPacket);

VOID NdisIMCopySendCompletePerPacketInfo(_Out_ PNDIS_PACKET DstPacket, _In_ PNDIS_PACKET SrcPacket);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMSetAttributesEx(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportAdapterContext,
    _In_ UINT CheckForHangTimeInSeconds, _In_ ULONG AttributeFlags, _In_ NDIS_INTERFACE_TYPE AdapterType);

#define NDIS_ATTRIBUTE_IGNORE_PACKET_TIMEOUT 0x00000001
#define NDIS_ATTRIBUTE_IGNORE_REQUEST_TIMEOUT 0x00000002
#define NDIS_ATTRIBUTE_IGNORE_TOKEN_RING_ERRORS 0x00000004
#define NDIS_ATTRIBUTE_BUS_MASTER 0x00000008
#define NDIS_ATTRIBUTE_INTERMEDIATE_DRIVER 0x00000010
#define NDIS_ATTRIBUTE_DESERIALIZE 0x00000020
#define NDIS_ATTRIBUTE_NO_HALT_ON_SUSPEND 0x00000040
#define NDIS_ATTRIBUTE_SURPRISE_REMOVE_OK 0x00000080
#define NDIS_ATTRIBUTE_NOT_CO_NDIS 0x00000100
#define NDIS_ATTRIBUTE_USES_SAFE_BUFFER_APIS 0x00000200
#define NDIS_ATTRIBUTE_DO_NOT_BIND_TO_ALL_CO 0x00000400
#define NDIS_ATTRIBUTE_MINIPORT_PADS_SHORT_PACKETS 0x00000800

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisMSetMiniportSecondary(_In_ NDIS_HANDLE MiniportHandle, _In_ NDIS_HANDLE PrimaryMiniportHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMPromoteMiniport(_In_ NDIS_HANDLE MiniportHandle);

#define NdisMTrIndicateReceive TokenRingIsNotSupportedOnWin8OrLater

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMIndicateStatus(_In_ NDIS_HANDLE MiniportHandle, _In_ NDIS_STATUS GeneralStatus, _In_reads_bytes_(StatusBufferSize) PVOID StatusBuffer,
    _In_ UINT StatusBufferSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMIndicateStatusComplete(_In_ NDIS_HANDLE MiniportHandle);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMRegisterAdapterShutdownHandler(_In_ NDIS_HANDLE MiniportHandle, _In_ PVOID ShutdownContext, _In_ ADAPTER_SHUTDOWN_HANDLER ShutdownHandler);

_IRQL_requires_(PASSIVE_LEVEL)
VOID NdisMDeregisterAdapterShutdownHandler(_In_ NDIS_HANDLE MiniportHandle);

_IRQL_requires_(PASSIVE_LEVEL) 
NDIS_STATUS NdisMPciAssignResources(_In_ NDIS_HANDLE MiniportHandle, _In_ ULONG SlotNumber, _Out_ PNDIS_RESOURCE_LIST *AssignedResources);

_IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisIMNotifyPnPEvent(_In_ NDIS_HANDLE MiniportHandle, _In_ PNET_PNP_EVENT NetPnPEvent);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisMCoIndicateReceivePacket(_In_ NDIS_HANDLE NdisVcHandle, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoIndicateStatus(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_opt_ NDIS_HANDLE NdisVcHandle, _In_ NDIS_STATUS GeneralStatus,
    _In_reads_bytes_opt_(StatusBufferSize) PVOID StatusBuffer, _In_ ULONG StatusBufferSize);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisMCoReceiveComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);

_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID NdisMCoSendComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle, _In_ PNDIS_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMCoRequestComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_REQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisMCmRequest(_In_ NDIS_HANDLE NdisAfHandle, _In_opt_ NDIS_HANDLE NdisVcHandle, _In_opt_ NDIS_HANDLE NdisPartyHandle,
    _Inout_ PNDIS_REQUEST NdisRequest);

typedef struct _NDIS_CLIENT_CHARACTERISTICS {
    UCHAR MajorVersion;
    UCHAR MinorVersion;
    USHORT Filler;
    UINT Reserved;
    CO_CREATE_VC_HANDLER ClCreateVcHandler;
    CO_DELETE_VC_HANDLER ClDeleteVcHandler;
    CO_REQUEST_HANDLER ClRequestHandler;
    CO_REQUEST_COMPLETE_HANDLER ClRequestCompleteHandler;
    CL_OPEN_AF_COMPLETE_HANDLER ClOpenAfCompleteHandler;
    CL_CLOSE_AF_COMPLETE_HANDLER ClCloseAfCompleteHandler;
    CL_REG_SAP_COMPLETE_HANDLER ClRegisterSapCompleteHandler;
    CL_DEREG_SAP_COMPLETE_HANDLER ClDeregisterSapCompleteHandler;
    CL_MAKE_CALL_COMPLETE_HANDLER ClMakeCallCompleteHandler;
    CL_MODIFY_CALL_QOS_COMPLETE_HANDLER ClModifyCallQoSCompleteHandler;
    CL_CLOSE_CALL_COMPLETE_HANDLER ClCloseCallCompleteHandler;
    CL_ADD_PARTY_COMPLETE_HANDLER ClAddPartyCompleteHandler;
    CL_DROP_PARTY_COMPLETE_HANDLER ClDropPartyCompleteHandler;
    CL_INCOMING_CALL_HANDLER ClIncomingCallHandler;
    CL_INCOMING_CALL_QOS_CHANGE_HANDLER ClIncomingCallQoSChangeHandler;
    CL_INCOMING_CLOSE_CALL_HANDLER ClIncomingCloseCallHandler;
    CL_INCOMING_DROP_PARTY_HANDLER ClIncomingDropPartyHandler;
    CL_CALL_CONNECTED_HANDLER ClCallConnectedHandler;
} NDIS_CLIENT_CHARACTERISTICS, *PNDIS_CLIENT_CHARACTERISTICS;

typedef struct _NDIS_CALL_MANAGER_CHARACTERISTICS {
    UCHAR MajorVersion;
    UCHAR MinorVersion;
    USHORT Filler;
    UINT Reserved;
    CO_CREATE_VC_HANDLER CmCreateVcHandler;
    CO_DELETE_VC_HANDLER CmDeleteVcHandler;
    CM_OPEN_AF_HANDLER CmOpenAfHandler;
    CM_CLOSE_AF_HANDLER CmCloseAfHandler;
    CM_REG_SAP_HANDLER CmRegisterSapHandler;
    CM_DEREG_SAP_HANDLER CmDeregisterSapHandler;
    CM_MAKE_CALL_HANDLER CmMakeCallHandler;
    CM_CLOSE_CALL_HANDLER CmCloseCallHandler;
    CM_INCOMING_CALL_COMPLETE_HANDLER CmIncomingCallCompleteHandler;
    CM_ADD_PARTY_HANDLER CmAddPartyHandler;
    CM_DROP_PARTY_HANDLER CmDropPartyHandler;
    CM_ACTIVATE_VC_COMPLETE_HANDLER CmActivateVcCompleteHandler;
    CM_DEACTIVATE_VC_COMPLETE_HANDLER CmDeactivateVcCompleteHandler;
    CM_MODIFY_CALL_QOS_HANDLER CmModifyCallQoSHandler;
    CO_REQUEST_HANDLER CmRequestHandler;
    CO_REQUEST_COMPLETE_HANDLER CmRequestCompleteHandler;
} NDIS_CALL_MANAGER_CHARACTERISTICS, *PNDIS_CALL_MANAGER_CHARACTERISTICS;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCoSendPackets(_In_ NDIS_HANDLE NdisVcHandle, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NDIS_STATUS NdisCoRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_opt_ NDIS_HANDLE NdisAfHandle, _In_opt_ NDIS_HANDLE NdisVcHandle,
    _In_opt_ NDIS_HANDLE NdisPartyHandle, _Inout_ PNDIS_REQUEST NdisRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisCoRequestComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisAfHandle, _In_opt_ NDIS_HANDLE NdisVcHandle,
    _In_opt_ NDIS_HANDLE NdisPartyHandle, _In_ PNDIS_REQUEST NdisRequest);

_Must_inspect_result_ _IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisClOpenAddressFamily(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PCO_ADDRESS_FAMILY AddressFamily, _In_ NDIS_HANDLE ProtocolAfContext,
    _In_ PNDIS_CLIENT_CHARACTERISTICS ClCharacteristics, _In_ UINT SizeOfClCharacteristics, _Out_ PNDIS_HANDLE NdisAfHandle);

_Must_inspect_result_ _IRQL_requires_(PASSIVE_LEVEL)
NDIS_STATUS NdisCmRegisterAddressFamily(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PCO_ADDRESS_FAMILY AddressFamily,
    _In_ PNDIS_CALL_MANAGER_CHARACTERISTICS CmCharacteristics, _In_ UINT SizeOfCmCharacteristics);

#define _KIT_OOB(p) ((PNDIS_PACKET_OOB_DATA)((PUCHAR)(p) + (p)->Private.NdisPacketOobOffset))
#define NDIS_OOB_DATA_FROM_PACKET(p) _KIT_OOB(p)
#define NDIS_GET_PACKET_PROTOCOL_TYPE(p) ((p)->Private.Flags & NDIS_PROTOCOL_ID_MASK)
#define NDIS_GET_PACKET_HEADER_SIZE(p) (_KIT_OOB(p)->HeaderSize)
#define NDIS_GET_PACKET_STATUS(p) (_KIT_OOB(p)->Status)
#define NDIS_GET_PACKET_TIME_TO_SEND(p) (_KIT_OOB(p)->TimeToSend)
#define NDIS_GET_PACKET_TIME_SENT(p) (_KIT_OOB(p)->TimeSent)
#define NDIS_GET_PACKET_TIME_RECEIVED(p) (_KIT_OOB(p)->TimeReceived)
#define NDIS_SET_PACKET_HEADER_SIZE(p, v) (_KIT_OOB(p)->HeaderSize = (v))
#define NDIS_SET_PACKET_STATUS(p, v) (_KIT_OOB(p)->Status = (v))
#define NDIS_SET_PACKET_TIME_TO_SEND(p, v) (_KIT_OOB(p)->TimeToSend = (v))
#define NDIS_SET_PACKET_TIME_SENT(p, v) (_KIT_OOB(p)->TimeSent = (v))
#define NDIS_SET_PACKET_TIME_RECEIVED(p, v) (_KIT_OOB(p)->TimeReceived = (v))
#define NDIS_GET_PACKET_MEDIA_SPECIFIC_INFO(p, info, size) ((void)(*(info) = _KIT_OOB(p)->MediaSpecificInformation, *(size) = _KIT_OOB(p)->SizeMediaSpecificInfo))
#define NDIS_SET_PACKET_MEDIA_SPECIFIC_INFO(p, info, size) ((void)(_KIT_OOB(p)->MediaSpecificInformation = (info), _KIT_OOB(p)->SizeMediaSpecificInfo = (size)))
#define NDIS_PACKET_EXTENSION_FROM_PACKET(p) ((PNDIS_PACKET_EXTENSION)(_KIT_OOB(p) + 1))
#define NDIS_PER_PACKET_INFO_FROM_PACKET(p, id) (NDIS_PACKET_EXTENSION_FROM_PACKET(p)->NdisPacketInfo[(id)])
#define NDIS_GET_ORIGINAL_PACKET(p) ((PNDIS_PACKET)NDIS_PER_PACKET_INFO_FROM_PACKET(p, OriginalPacketInfo))
#define NDIS_SET_ORIGINAL_PACKET(p, o) (NDIS_PER_PACKET_INFO_FROM_PACKET(p, OriginalPacketInfo) = (o))
#define NDIS_GET_PACKET_CANCEL_ID(p) NDIS_PER_PACKET_INFO_FROM_PACKET(p, PacketCancelId)
#define NDIS_SET_PACKET_CANCEL_ID(p, id) (NDIS_PER_PACKET_INFO_FROM_PACKET(p, PacketCancelId) = (id))
#define NdisSetPacketCancelId NDIS_SET_PACKET_CANCEL_ID
#define NdisGetPacketCancelId NDIS_GET_PACKET_CANCEL_ID
#define NdisGetPacketFlags(p) ((p)->Private.Flags)
#define NdisSetPacketFlags(p, f) ((p)->Private.Flags |= (f))
#define NdisClearPacketFlags(p, f) ((p)->Private.Flags &= ~(f))
#define NDIS_PACKET_FIRST_NDIS_BUFFER(p) ((p)->Private.Head)
#define NDIS_PACKET_LAST_NDIS_BUFFER(p) ((p)->Private.Tail)
#define NDIS_PACKET_VALID_COUNTS(p) ((p)->Private.ValidCounts)
#define NdisReinitializePacket(p) ((void)((p)->Private.Head = NULL, (p)->Private.ValidCounts = FALSE))
#define NdisInitializeWorkItem(w, r, c) ((void)((w)->Context = (c), (w)->Routine = (r)))
#define NdisSetSendFlags(p, f) ((p)->Private.Flags = (f))
#define NdisQuerySendFlags(p, f) (*(f) = (p)->Private.Flags)
#define NdisMUpdateSharedMemory(h, n, v, p)
#define NdisIMInitializeDeviceInstance(h, i) NdisIMInitializeDeviceInstanceEx(h, i, NULL)
#define NdisMSetAttributes(h, c, m, t) NdisMSetAttributesEx(h, c, 0, (m) ? NDIS_ATTRIBUTE_BUS_MASTER : 0, t)
#define NdisMInitializeWrapper NdisInitializeWrapper
#define NdisMCmRequestComplete NdisCoRequestComplete

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisQueryBuffer(_In_ PNDIS_BUFFER Buffer, _Out_opt_ PVOID VirtualAddress, _Out_ PUINT Length);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisGetFirstBufferFromPacket(_In_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *FirstBuffer, _Out_ PVOID FirstBufferVa,
    _Out_ PUINT FirstBufferLength, _Out_ PUINT TotalBufferLength);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisGetFirstBufferFromPacketSafe(_In_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *FirstBuffer, _Out_ PVOID FirstBufferVa,
    _Out_ PUINT FirstBufferLength, _Out_ PUINT TotalBufferLength, _In_ ULONG Priority);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisRecalculatePacketCounts(_Inout_ PNDIS_PACKET Packet);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisChainBufferAtFront(_Inout_ PNDIS_PACKET Packet, _Inout_ PNDIS_BUFFER Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisChainBufferAtBack(_Inout_ PNDIS_PACKET Packet, _Inout_ PNDIS_BUFFER Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisQueryPacketLength(_In_ PNDIS_PACKET Packet, _Out_ PUINT TotalPacketLength);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMSendComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMSendResourcesAvailable(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMTransferDataComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_PACKET Packet, _In_ NDIS_STATUS Status, _In_ UINT BytesTransferred);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMWanSendComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PVOID Packet, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMQueryInformationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMSetInformationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMResetComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status, _In_ BOOLEAN AddressingReset);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMIndicateReceivePacket(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PPNDIS_PACKET ReceivePackets, _In_ UINT NumberOfPackets);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMWanIndicateReceive(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE NdisLinkContext, _In_ PUCHAR Packet,
    _In_ ULONG PacketSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMWanIndicateReceiveComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE NdisLinkContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMEthIndicateReceive(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportReceiveContext, _In_ PVOID HeaderBuffer,
    _In_ UINT HeaderBufferSize, _In_ PVOID LookaheadBuffer, _In_ UINT LookaheadBufferSize, _In_ UINT PacketSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisMEthIndicateReceiveComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisSend(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_PACKET Packet);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisSendPackets(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PPNDIS_PACKET PacketArray, _In_ UINT NumberOfPackets);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID NdisTransferData(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ NDIS_HANDLE MacReceiveContext, _In_ UINT ByteOffset,
    _In_ UINT BytesToTransfer, _Inout_ PNDIS_PACKET Packet, _Out_ PUINT BytesTransferred);
