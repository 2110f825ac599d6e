/* irqlint kit: transport driver interface: kernel clients and providers */
#pragma once
#include "wdm.h"
#include "netpnp.h"
#include "tdi.h"
#include "tdistat.h"
#include "ntddtdi.h"
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _TDI_REQUEST_KERNEL {
    ULONG_PTR RequestFlags;
    PTDI_CONNECTION_INFORMATION RequestConnectionInformation;
    PTDI_CONNECTION_INFORMATION ReturnConnectionInformation;
    PVOID RequestSpecific;
} TDI_REQUEST_KERNEL, *PTDI_REQUEST_KERNEL;

#define TDI_ASSOCIATE_ADDRESS 0x01
#define TDI_DISASSOCIATE_ADDRESS 0x02
#define TDI_CONNECT 0x03
#define TDI_LISTEN 0x04
#define TDI_ACCEPT 0x05
#define TDI_DISCONNECT 0x06
#define TDI_SEND 0x07
#define TDI_RECEIVE 0x08
#define TDI_SEND_DATAGRAM 0x09
#define TDI_RECEIVE_DATAGRAM 0x0A
#define TDI_SET_EVENT_HANDLER 0x0B
#define TDI_QUERY_INFORMATION 0x0C
#define TDI_SET_INFORMATION 0x0D
#define TDI_ACTION 0x0E
#define TDI_DIRECT_SEND 0x27
#define TDI_DIRECT_SEND_DATAGRAM 0x29
#define TDI_DIRECT_ACCEPT 0x2A
#define TDI_TRANSPORT_ADDRESS_FILE 1
#define TDI_CONNECTION_FILE 2
#define TDI_CONTROL_CHANNEL_FILE 3
#define IOCTL_TDI_QUERY_DIRECT_SEND_HANDLER _TDI_CONTROL_CODE( 0x80, METHOD_NEITHER )
#define IOCTL_TDI_QUERY_DIRECT_SENDDG_HANDLER _TDI_CONTROL_CODE( 0x81, METHOD_NEITHER )

typedef struct _TDI_REQUEST_KERNEL_ASSOCIATE {
    HANDLE AddressHandle;
} TDI_REQUEST_KERNEL_ASSOCIATE, *PTDI_REQUEST_KERNEL_ASSOCIATE;

typedef TDI_REQUEST_KERNEL TDI_REQUEST_KERNEL_DISASSOCIATE, *PTDI_REQUEST_KERNEL_DISASSOCIATE;
typedef TDI_REQUEST_KERNEL TDI_REQUEST_KERNEL_CONNECT, *PTDI_REQUEST_KERNEL_CONNECT;
typedef TDI_REQUEST_KERNEL TDI_REQUEST_KERNEL_DISCONNECT, *PTDI_REQUEST_KERNEL_DISCONNECT;
typedef TDI_REQUEST_KERNEL TDI_REQUEST_KERNEL_LISTEN, *PTDI_REQUEST_KERNEL_LISTEN;

typedef struct _TDI_REQUEST_KERNEL_ACCEPT {
    PTDI_CONNECTION_INFORMATION RequestConnectionInformation;
    PTDI_CONNECTION_INFORMATION ReturnConnectionInformation;
} TDI_REQUEST_KERNEL_ACCEPT, *PTDI_REQUEST_KERNEL_ACCEPT;

typedef struct _TDI_REQUEST_KERNEL_SEND {
    ULONG SendLength;
    ULONG SendFlags;
} TDI_REQUEST_KERNEL_SEND, *PTDI_REQUEST_KERNEL_SEND;

typedef struct _TDI_REQUEST_KERNEL_RECEIVE {
    ULONG ReceiveLength;
    ULONG ReceiveFlags;
} TDI_REQUEST_KERNEL_RECEIVE, *PTDI_REQUEST_KERNEL_RECEIVE;

typedef struct _TDI_REQUEST_KERNEL_SENDDG {
    ULONG SendLength;
    PTDI_CONNECTION_INFORMATION SendDatagramInformation;
} TDI_REQUEST_KERNEL_SENDDG, *PTDI_REQUEST_KERNEL_SENDDG;

typedef struct _TDI_REQUEST_KERNEL_RECEIVEDG {
    ULONG ReceiveLength;
    PTDI_CONNECTION_INFORMATION ReceiveDatagramInformation;
    PTDI_CONNECTION_INFORMATION ReturnDatagramInformation;
    ULONG ReceiveFlags;
} TDI_REQUEST_KERNEL_RECEIVEDG, *PTDI_REQUEST_KERNEL_RECEIVEDG;

typedef struct _TDI_REQUEST_KERNEL_SET_EVENT {
    LONG EventType;
    PVOID EventHandler;
    PVOID EventContext;
} TDI_REQUEST_KERNEL_SET_EVENT, *PTDI_REQUEST_KERNEL_SET_EVENT;

typedef struct _TDI_REQUEST_KERNEL_QUERY_INFO {
    LONG QueryType;
    PTDI_CONNECTION_INFORMATION RequestConnectionInformation;
} TDI_REQUEST_KERNEL_QUERY_INFORMATION, *PTDI_REQUEST_KERNEL_QUERY_INFORMATION;

typedef struct _TDI_REQUEST_KERNEL_SET_INFO {
    LONG SetType;
    PTDI_CONNECTION_INFORMATION RequestConnectionInformation;
} TDI_REQUEST_KERNEL_SET_INFORMATION, *PTDI_REQUEST_KERNEL_SET_INFORMATION;

#define TDI_EVENT_CONNECT ((USHORT)0)
#define TDI_EVENT_DISCONNECT ((USHORT)1)
#define TDI_EVENT_ERROR ((USHORT)2)
#define TDI_EVENT_RECEIVE ((USHORT)3)
#define TDI_EVENT_RECEIVE_DATAGRAM ((USHORT)4)
#define TDI_EVENT_RECEIVE_EXPEDITED ((USHORT)5)
#define TDI_EVENT_SEND_POSSIBLE ((USHORT)6)
#define TDI_EVENT_CHAINED_RECEIVE ((USHORT)7)
#define TDI_EVENT_CHAINED_RECEIVE_DATAGRAM ((USHORT)8)
#define TDI_EVENT_CHAINED_RECEIVE_EXPEDITED ((USHORT)9)
#define TDI_EVENT_ERROR_EX ((USHORT)10)

_Function_class_(PTDI_IND_CONNECT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_CONNECT)(_In_opt_ PVOID TdiEventContext, _In_ LONG RemoteAddressLength,
    _In_reads_bytes_(RemoteAddressLength) PVOID RemoteAddress, _In_ LONG UserDataLength, _In_reads_bytes_opt_(UserDataLength) PVOID UserData,
    _In_ LONG OptionsLength, _In_reads_bytes_opt_(OptionsLength) PVOID Options, _Out_ CONNECTION_CONTEXT *ConnectionContext, _Out_ PIRP *AcceptIrp);

NTSTATUS TdiDefaultConnectHandler(_In_opt_ PVOID TdiEventContext, _In_ LONG RemoteAddressLength,
    _In_reads_bytes_(RemoteAddressLength) PVOID RemoteAddress, _In_ LONG UserDataLength, _In_reads_bytes_opt_(UserDataLength) PVOID UserData,
    _In_ LONG OptionsLength, _In_reads_bytes_opt_(OptionsLength) PVOID Options, _Out_ CONNECTION_CONTEXT *ConnectionContext, _Out_ PIRP *AcceptIrp);

_Function_class_(PTDI_IND_DISCONNECT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_DISCONNECT)(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext,
    _In_ LONG DisconnectDataLength, _In_reads_bytes_opt_(DisconnectDataLength) PVOID DisconnectData, _In_ LONG DisconnectInformationLength,
    _In_reads_bytes_opt_(DisconnectInformationLength) PVOID DisconnectInformation, _In_ ULONG DisconnectFlags);

NTSTATUS TdiDefaultDisconnectHandler(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ LONG DisconnectDataLength,
    _In_reads_bytes_opt_(DisconnectDataLength) PVOID DisconnectData, _In_ LONG DisconnectInformationLength,
    _In_reads_bytes_opt_(DisconnectInformationLength) PVOID DisconnectInformation, _In_ ULONG DisconnectFlags);

_Function_class_(PTDI_IND_ERROR) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_ERROR)(_In_opt_ PVOID TdiEventContext, _In_ NTSTATUS Status);

_Function_class_(PTDI_IND_ERROR_EX) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_ERROR_EX)(_In_opt_ PVOID TdiEventContext, _In_ NTSTATUS Status, _In_ PVOID Buffer);

NTSTATUS TdiDefaultErrorHandler(_In_opt_ PVOID TdiEventContext, _In_ NTSTATUS Status);

_Function_class_(PTDI_IND_RECEIVE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_RECEIVE)(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ ULONG ReceiveFlags,
    _In_ ULONG BytesIndicated, _In_ ULONG BytesAvailable, _Out_ ULONG *BytesTaken, _In_ PVOID Tsdu, _Out_opt_ PIRP *IoRequestPacket);

NTSTATUS TdiDefaultReceiveHandler(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ ULONG ReceiveFlags,
    _In_ ULONG BytesIndicated, _In_ ULONG BytesAvailable, _Out_ ULONG *BytesTaken, _In_ PVOID Tsdu, _Out_opt_ PIRP *IoRequestPacket);

_Function_class_(PTDI_IND_RECEIVE_DATAGRAM) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_RECEIVE_DATAGRAM)(_In_opt_ PVOID TdiEventContext, _In_ LONG SourceAddressLength,
    _In_reads_bytes_(SourceAddressLength) PVOID SourceAddress, _In_ LONG OptionsLength, _In_reads_bytes_opt_(OptionsLength) PVOID Options,
    _In_ ULONG ReceiveDatagramFlags, _In_ ULONG BytesIndicated, _In_ ULONG BytesAvailable, _Out_ ULONG *BytesTaken, _In_ PVOID Tsdu,
    _Out_opt_ PIRP *IoRequestPacket);

NTSTATUS TdiDefaultRcvDatagramHandler(_In_opt_ PVOID TdiEventContext, _In_ LONG SourceAddressLength,
    _In_reads_bytes_(SourceAddressLength) PVOID SourceAddress, _In_ LONG OptionsLength, _In_reads_bytes_opt_(OptionsLength) PVOID Options,
    _In_ ULONG ReceiveDatagramFlags, _In_ ULONG BytesIndicated, _In_ ULONG BytesAvailable, _Out_ ULONG *BytesTaken, _In_ PVOID Tsdu,
    _Out_opt_ PIRP *IoRequestPacket);

_Function_class_(PTDI_IND_RECEIVE_EXPEDITED) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_RECEIVE_EXPEDITED)(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext,
    _In_ ULONG ReceiveFlags, _In_ ULONG BytesIndicated, _In_ ULONG BytesAvailable, _Out_ ULONG *BytesTaken, _In_ PVOID Tsdu,
    _Out_opt_ PIRP *IoRequestPacket);

NTSTATUS TdiDefaultRcvExpeditedHandler(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ ULONG ReceiveFlags,
    _In_ ULONG BytesIndicated, _In_ ULONG BytesAvailable, _Out_ ULONG *BytesTaken, _In_ PVOID Tsdu, _Out_opt_ PIRP *IoRequestPacket);

_Function_class_(PTDI_IND_CHAINED_RECEIVE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_CHAINED_RECEIVE)(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ ULONG ReceiveFlags,
    _In_ ULONG ReceiveLength, _In_ ULONG StartingOffset, _In_ PMDL Tsdu, _In_ PVOID TsduDescriptor);

NTSTATUS TdiDefaultChainedReceiveHandler(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ ULONG ReceiveFlags,
    _In_ ULONG ReceiveLength, _In_ ULONG StartingOffset, _In_ PMDL Tsdu, _In_ PVOID TsduDescriptor);

_Function_class_(PTDI_IND_CHAINED_RECEIVE_DATAGRAM) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_CHAINED_RECEIVE_DATAGRAM)(_In_opt_ PVOID TdiEventContext, _In_ LONG SourceAddressLength,
    _In_reads_bytes_(SourceAddressLength) PVOID SourceAddress, _In_ LONG OptionsLength, _In_reads_bytes_opt_(OptionsLength) PVOID Options,
    _In_ ULONG ReceiveDatagramFlags, _In_ ULONG ReceiveDatagramLength, _In_ ULONG StartingOffset, _In_ PMDL Tsdu, _In_ PVOID TsduDescriptor);

NTSTATUS TdiDefaultChainedRcvDatagramHandler(_In_opt_ PVOID TdiEventContext, _In_ LONG SourceAddressLength,
    _In_reads_bytes_(SourceAddressLength) PVOID SourceAddress, _In_ LONG OptionsLength, _In_reads_bytes_opt_(OptionsLength) PVOID Options,
    _In_ ULONG ReceiveDatagramFlags, _In_ ULONG ReceiveDatagramLength, _In_ ULONG StartingOffset, _In_ PMDL Tsdu, _In_ PVOID TsduDescriptor);

_Function_class_(PTDI_IND_CHAINED_RECEIVE_EXPEDITED) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_CHAINED_RECEIVE_EXPEDITED)(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext,
    _In_ ULONG ReceiveFlags, _In_ ULONG ReceiveLength, _In_ ULONG StartingOffset, _In_ PMDL Tsdu, _In_ PVOID TsduDescriptor);

NTSTATUS TdiDefaultChainedRcvExpeditedHandler(_In_opt_ PVOID TdiEventContext, _In_opt_ CONNECTION_CONTEXT ConnectionContext, _In_ ULONG ReceiveFlags,
    _In_ ULONG ReceiveLength, _In_ ULONG StartingOffset, _In_ PMDL Tsdu, _In_ PVOID TsduDescriptor);

_Function_class_(PTDI_IND_SEND_POSSIBLE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PTDI_IND_SEND_POSSIBLE)(_In_opt_ PVOID TdiEventContext, _In_opt_ PVOID ConnectionContext, _In_ ULONG BytesAvailable);

NTSTATUS TdiDefaultSendPossibleHandler(_In_opt_ PVOID TdiEventContext, _In_opt_ PVOID ConnectionContext, _In_ ULONG BytesAvailable);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TdiMapUserRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION IrpSp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS TdiCopyBufferToMdl(_In_ PVOID SourceBuffer, _In_ ULONG SourceOffset, _In_ ULONG SourceBytesToCopy, _In_ PMDL DestinationMdlChain,
    _In_ ULONG DestinationOffset, _Out_ PULONG BytesCopied);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS TdiCopyMdlToBuffer(_In_ PMDL SourceMdlChain, _In_ ULONG SourceOffset, _Out_writes_bytes_(DestinationBufferSize) PVOID DestinationBuffer,
    _In_ ULONG DestinationOffset, _In_ ULONG DestinationBufferSize, _Out_ PULONG BytesCopied);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS TdiCopyMdlChainToMdlChain(_In_ PMDL SourceMdlChain, _In_ ULONG SourceOffset, _In_ PMDL DestinationMdlChain, _In_ ULONG DestinationOffset,
    _Out_ PULONG BytesCopied);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TdiCopyBufferToMdlWithReservedMappingAtDpcLevel(_In_ PVOID SourceBuffer, _In_ PMDL DestinationMdl, _In_ ULONG DestinationOffset,
    _In_ ULONG BytesToCopy);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TdiCopyBufferToMdlWithReservedMapping(_In_ PVOID SourceBuffer, _In_ PMDL DestinationMdl, _In_ ULONG DestinationOffset, _In_ ULONG BytesToCopy);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TdiBuildNetbiosAddress(_In_ PUCHAR NetbiosName, _In_ BOOLEAN IsGroupName, _Inout_ PTA_NETBIOS_ADDRESS NetworkName);

_IRQL_requires_max_(DISPATCH_LEVEL)
_At_(Buffer, _Out_writes_bytes_(sizeof(FILE_FULL_EA_INFORMATION) + TDI_TRANSPORT_ADDRESS_LENGTH + sizeof(TA_NETBIOS_ADDRESS)))
NTSTATUS TdiBuildNetbiosAddressEa(PUCHAR Buffer, _In_ BOOLEAN IsGroupName, _In_ PUCHAR NetbiosName);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TdiReturnChainedReceives(_In_ PVOID *TsduDescriptors, _In_ ULONG NumberOfTsdus);

_Function_class_(TDI_BIND_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*TDI_BIND_HANDLER)(_In_ PUNICODE_STRING DeviceName);

_Function_class_(TDI_UNBIND_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*TDI_UNBIND_HANDLER)(_In_ PUNICODE_STRING DeviceName);

_Function_class_(TDI_ADD_ADDRESS_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*TDI_ADD_ADDRESS_HANDLER)(_In_ PTA_ADDRESS Address);

_Function_class_(TDI_DEL_ADDRESS_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*TDI_DEL_ADDRESS_HANDLER)(_In_ PTA_ADDRESS Address);

_Function_class_(TDI_NET_READY_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*TDI_NET_READY_HANDLER)(_In_ NTSTATUS ProviderStatus);

_Function_class_(ProviderPnPPowerComplete) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*ProviderPnPPowerComplete)(_In_ PNET_PNP_EVENT NetEvent, _In_ NTSTATUS ProviderStatus);

__drv_preferredFunction("TdiRegisterPnPHandlers", "Obsolete")
NTSTATUS TdiRegisterAddressChangeHandler(_In_ TDI_ADD_ADDRESS_HANDLER AddHandler, _In_ TDI_DEL_ADDRESS_HANDLER DeleteHandler,
    _Out_ HANDLE *BindingHandle);

__drv_preferredFunction("TdiDeregisterPnPHandlers", "Obsolete")
NTSTATUS TdiDeregisterAddressChangeHandler(_In_ HANDLE BindingHandle);

__drv_preferredFunction("TdiRegisterPnPHandlers", "Obsolete")
NTSTATUS TdiRegisterNotificationHandler(_In_ TDI_BIND_HANDLER BindHandler, _In_ TDI_UNBIND_HANDLER UnbindHandler, _Out_ HANDLE *BindingHandle);

__drv_preferredFunction("TdiDeregisterPnPHandlers", "Obsolete")
NTSTATUS TdiDeregisterNotificationHandler(_In_ HANDLE BindingHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiRegisterDeviceObject(_In_ PUNICODE_STRING DeviceName, _Out_ HANDLE *RegistrationHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiDeregisterDeviceObject(_In_ HANDLE RegistrationHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiDeregisterNetAddress(_In_ HANDLE RegistrationHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID TdiInitialize(VOID);

typedef enum _TDI_PNP_OPCODE {
    TDI_PNP_OP_MIN, TDI_PNP_OP_ADD, TDI_PNP_OP_DEL, TDI_PNP_OP_UPDATE, TDI_PNP_OP_PROVIDERREADY, TDI_PNP_OP_NETREADY, TDI_PNP_OP_ADD_IGNORE_BINDING,
    TDI_PNP_OP_DELETE_IGNORE_BINDING, TDI_PNP_OP_MAX,
} TDI_PNP_OPCODE;

typedef struct _TDI_PNP_CONTEXT_WIN2K {
    USHORT ContextSize;
    USHORT ContextType;
    UCHAR POINTER_ALIGNMENT ContextData[1];
} TDI_PNP_CONTEXT_WIN2K, *PTDI_PNP_CONTEXT_WIN2K;

typedef struct _TDI_PNP_CONTEXT_XP {
    USHORT ContextSize;
    USHORT ContextType;
    UCHAR POINTER_ALIGNMENT ContextData[1];
} TDI_PNP_CONTEXT_XP, *PTDI_PNP_CONTEXT_XP;

typedef TDI_PNP_CONTEXT_XP TDI_PNP_CONTEXT;
typedef TDI_PNP_CONTEXT *PTDI_PNP_CONTEXT;

_Function_class_(TDI_BINDING_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*TDI_BINDING_HANDLER)(_In_ TDI_PNP_OPCODE PnPOpcode, _In_ PUNICODE_STRING DeviceName, _In_ PWSTR MultiSZBindList);

_Function_class_(TDI_ADD_ADDRESS_HANDLER_V2) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*TDI_ADD_ADDRESS_HANDLER_V2)(_In_ PTA_ADDRESS Address, _In_ PUNICODE_STRING DeviceName, _In_ PTDI_PNP_CONTEXT Context);

_Function_class_(TDI_DEL_ADDRESS_HANDLER_V2) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*TDI_DEL_ADDRESS_HANDLER_V2)(_In_ PTA_ADDRESS Address, _In_ PUNICODE_STRING DeviceName, _In_ PTDI_PNP_CONTEXT Context);

_Function_class_(TDI_PNP_POWER_HANDLER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*TDI_PNP_POWER_HANDLER)(_In_ PUNICODE_STRING DeviceName, _In_ PNET_PNP_EVENT PowerEvent, _In_ PTDI_PNP_CONTEXT Context1,
    _In_ PTDI_PNP_CONTEXT Context2);

typedef struct _TDI_NCPA_BINDING_INFO {
    PUNICODE_STRING TdiClientName;
    PUNICODE_STRING TdiProviderName;
    PUNICODE_STRING BindList;
    PVOID ReconfigBuffer;
    unsigned int ReconfigBufferSize;
    TDI_PNP_OPCODE PnpOpcode;
} TDI_NCPA_BINDING_INFO, *PTDI_NCPA_BINDING_INFO;

typedef struct _TDI_VERSION_ {
    union {
        struct {
            UCHAR MajorTdiVersion;
            UCHAR MinorTdiVersion;
        };
        USHORT TdiVersion;
    };
} TDI_VERSION, *PTDI_VERSION;

typedef struct _TDI20_CLIENT_INTERFACE_INFO {
    union {
        struct {
            UCHAR MajorTdiVersion;
            UCHAR MinorTdiVersion;
        };
        USHORT TdiVersion;
    };
    USHORT Unused;
    PUNICODE_STRING ClientName;
    TDI_PNP_POWER_HANDLER PnPPowerHandler;
    union {
        TDI_BINDING_HANDLER BindingHandler;
        struct {
            TDI_BIND_HANDLER BindHandler;
            TDI_UNBIND_HANDLER UnBindHandler;
        };
    };
    union {
        struct {
            TDI_ADD_ADDRESS_HANDLER_V2 AddAddressHandlerV2;
            TDI_DEL_ADDRESS_HANDLER_V2 DelAddressHandlerV2;
        };
        struct {
            TDI_ADD_ADDRESS_HANDLER AddAddressHandler;
            TDI_DEL_ADDRESS_HANDLER DelAddressHandler;
        };
    };
} TDI20_CLIENT_INTERFACE_INFO, *PTDI20_CLIENT_INTERFACE_INFO;

#define TDI_CURRENT_MAJOR_VERSION 2
#define TDI_CURRENT_MINOR_VERSION 0

typedef TDI20_CLIENT_INTERFACE_INFO TDI_CLIENT_INTERFACE_INFO;

#define TDI_CURRENT_VERSION ((TDI_CURRENT_MINOR_VERSION) << 8 | (TDI_CURRENT_MAJOR_VERSION))
#define TDI_VERSION_ONE 0x0001

typedef TDI_CLIENT_INTERFACE_INFO *PTDI_CLIENT_INTERFACE_INFO;

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiRegisterPnPHandlers(_In_reads_bytes_(InterfaceInfoSize) PTDI_CLIENT_INTERFACE_INFO ClientInterfaceInfo, _In_ ULONG InterfaceInfoSize,
    _Out_ HANDLE *BindingHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiDeregisterPnPHandlers(_In_ HANDLE BindingHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiPnPPowerRequest(_In_ PUNICODE_STRING DeviceName, _In_ PNET_PNP_EVENT PowerEvent, _In_ PTDI_PNP_CONTEXT Context1,
    _In_ PTDI_PNP_CONTEXT Context2, _In_ ProviderPnPPowerComplete ProtocolCompletionHandler);

_IRQL_requires_max_(APC_LEVEL)
VOID TdiPnPPowerComplete(_In_ HANDLE BindingHandle, _In_ PNET_PNP_EVENT PowerEvent, _In_ NTSTATUS Status);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiRegisterNetAddress(_In_ PTA_ADDRESS Address, _In_ PUNICODE_STRING DeviceName, _In_ PTDI_PNP_CONTEXT Context,
    _Out_ HANDLE *RegistrationHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS TdiMakeNCPAChanges(_In_ TDI_NCPA_BINDING_INFO NcpaBindingInfo);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiEnumerateAddresses(_In_ HANDLE BindingHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiRegisterProvider(_In_ PUNICODE_STRING ProviderName, _Out_ HANDLE *ProviderHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiProviderReady(_In_ HANDLE ProviderHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TdiDeregisterProvider(_In_ HANDLE ProviderHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN TdiMatchPdoWithChainedReceiveContext(_In_ PVOID TsduDescriptor, _In_ PVOID PDO);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TdiGet9FTriageBlock(OUT PVOID *TriageBlockAddress);

#define TDI_STATUS_BAD_VERSION 0xC0010004L
#define TDI_STATUS_BAD_CHARACTERISTICS 0xC0010005L
#define TDI_PNP_CONTEXT_TYPE_IF_NAME 0x1
#define TDI_PNP_CONTEXT_TYPE_IF_ADDR 0x2
#define TDI_PNP_CONTEXT_TYPE_PDO 0x3
#define TDI_PNP_CONTEXT_TYPE_FIRST_OR_LAST_IF 0x4

typedef struct _TDI_CMSGHDR_XP {
    SIZE_T cmsg_len;
    LONG cmsg_level;
    LONG cmsg_type;
} TDI_CMSGHDR_XP, *PTDI_CMSGHDR_XP;

typedef TDI_CMSGHDR_XP TDI_CMSGHDR;
typedef TDI_CMSGHDR *PTDI_CMSGHDR;

VOID TdiBuildAssociateAddress(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine,
    PVOID Context, HANDLE AddressHandle);
VOID TdiBuildDisassociateAddress(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine,
    PVOID Context);
VOID TdiBuildConnect(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PVOID Time, PTDI_CONNECTION_INFORMATION Request, PTDI_CONNECTION_INFORMATION Return);
VOID TdiBuildListen(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    ULONG_PTR Flags, PTDI_CONNECTION_INFORMATION Request, PTDI_CONNECTION_INFORMATION Return);
VOID TdiBuildAccept(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PTDI_CONNECTION_INFORMATION Request, PTDI_CONNECTION_INFORMATION Return);
VOID TdiBuildDisconnect(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PVOID Time, ULONG_PTR Flags, PTDI_CONNECTION_INFORMATION Request, PTDI_CONNECTION_INFORMATION Return);
VOID TdiBuildReceive(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PMDL Mdl, ULONG Flags, ULONG Length);
VOID TdiBuildSend(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context, PMDL Mdl,
    ULONG Flags, ULONG Length);
VOID TdiBuildSendDatagram(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PMDL Mdl, ULONG Length, PTDI_CONNECTION_INFORMATION Information);
VOID TdiBuildReceiveDatagram(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PMDL Mdl, ULONG Length, PTDI_CONNECTION_INFORMATION Information, PTDI_CONNECTION_INFORMATION Return, ULONG Flags);
VOID TdiBuildSetEventHandler(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    LONG EventType, PVOID EventHandler, PVOID EventContext);
VOID TdiBuildQueryInformationEx(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine,
    PVOID Context, LONG_PTR QueryType, PMDL Mdl, PTDI_CONNECTION_INFORMATION Information);
VOID TdiBuildQueryInformation(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine,
    PVOID Context, LONG_PTR QueryType, PMDL Mdl);
VOID TdiBuildSetInformation(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    LONG_PTR SetType, PMDL Mdl);
VOID TdiBuildAction(PIRP Irp, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PIO_COMPLETION_ROUTINE CompletionRoutine, PVOID Context,
    PMDL Mdl);
PIRP TdiBuildInternalDeviceControlIrp(CCHAR IrpSubFunction, PDEVICE_OBJECT DeviceObject, PFILE_OBJECT FileObject, PKEVENT Event,
    PIO_STATUS_BLOCK IoStatusBlock);
VOID TdiCopyLookaheadData(PVOID Destination, const VOID *Source, SIZE_T Length, ULONG ReceiveFlags);

#define TdiCompleteRequest(Irp, Code) ((void)((Irp)->IoStatus.Status = (Code)), IoCompleteRequest((Irp), IO_NETWORK_INCREMENT))

#define TDI_CMSGHDR_ALIGN(n) (((n) + 7) & ~7)
#define TDI_CMSGDATA_ALIGN(n) (((n) + 7) & ~7)
#define TDI_CMSG_DATA(c) ((UCHAR *)(c) + TDI_CMSGDATA_ALIGN(sizeof(TDI_CMSGHDR)))
#define TDI_CMSG_SPACE(n) TDI_CMSGDATA_ALIGN(sizeof(TDI_CMSGHDR) + TDI_CMSGHDR_ALIGN(n))
#define TDI_CMSG_LEN(n) (TDI_CMSGDATA_ALIGN(sizeof(TDI_CMSGHDR)) + (n))
VOID TDI_INIT_CMSGHDR(PVOID Header, int Level, int Type, SIZE_T Length);

#ifdef __cplusplus
}
#endif
