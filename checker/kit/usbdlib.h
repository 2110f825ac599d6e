/* irqlint kit: USB client library */
#pragma once
#include <usb.h>
#ifdef __cplusplus
extern "C" {
#endif

#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xFFFFFFFF
#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 0x603

#define GET_ISO_URB_SIZE(Packets) (sizeof(struct _URB_ISOCH_TRANSFER) + sizeof(USBD_ISO_PACKET_DESCRIPTOR) * (Packets))
#define GET_SELECT_CONFIGURATION_REQUEST_SIZE(Interfaces, Pipes) (sizeof(struct _URB_SELECT_CONFIGURATION) + (((Interfaces) - 1) * sizeof(USBD_INTERFACE_INFORMATION)) + (((Pipes) - 1) * sizeof(USBD_PIPE_INFORMATION)))
#define GET_SELECT_INTERFACE_REQUEST_SIZE(Pipes) (sizeof(struct _URB_SELECT_INTERFACE) + (((Pipes) - 1) * sizeof(USBD_PIPE_INFORMATION)))
#define GET_USBD_INTERFACE_SIZE(Endpoints) (sizeof(USBD_INTERFACE_INFORMATION) + (sizeof(USBD_PIPE_INFORMATION) * (Endpoints)) - sizeof(USBD_PIPE_INFORMATION))

typedef struct _USBD_INTERFACE_LIST_ENTRY {
    PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
    PUSBD_INTERFACE_INFORMATION Interface;
} USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;

VOID UsbBuildOpenStaticStreamsRequest(_Out_ PURB Urb, _In_ USBD_PIPE_HANDLE PipeHandle, _In_ USHORT NumberOfStreams,
    _In_ PUSBD_STREAM_INFORMATION StreamInfoArray);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_GetUSBDIVersion(_Out_ PUSBD_VERSION_INFORMATION VersionInformation);

PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptor(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _In_ UCHAR InterfaceNumber,
    _In_ UCHAR AlternateSetting);

PURB USBD_CreateConfigurationRequest(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _Out_ PUSHORT Siz);
_IRQL_requires_max_(APC_LEVEL)
PUSB_COMMON_DESCRIPTOR USBD_ParseDescriptors(_In_ PVOID DescriptorBuffer, _In_ ULONG TotalLength, _In_ PVOID StartPosition,
    _In_ LONG DescriptorType);

_IRQL_requires_max_(APC_LEVEL)
PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptorEx(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _In_ PVOID StartPosition,
    _In_ LONG InterfaceNumber, _In_ LONG AlternateSetting, _In_ LONG InterfaceClass, _In_ LONG InterfaceSubClass, _In_ LONG InterfaceProtocol);

_IRQL_requires_max_(DISPATCH_LEVEL)
PURB USBD_CreateConfigurationRequestEx(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceList);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG USBD_GetInterfaceLength(_In_ PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor, _In_ PUCHAR BufferEnd);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID USBD_RegisterHcFilter(_In_ PDEVICE_OBJECT DeviceObject, _In_ PDEVICE_OBJECT FilterDeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS USBD_GetPdoRegistryParameter(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _Inout_updates_bytes_(ParameterLength) PVOID Parameter,
    _In_ ULONG ParameterLength, _In_reads_bytes_(KeyNameLength) PWSTR KeyName, _In_ ULONG KeyNameLength);

NTSTATUS USBD_QueryBusTime(_In_ PDEVICE_OBJECT RootHubPdo, _Out_ PULONG CurrentFrame);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG USBD_CalculateUsbBandwidth(_In_ ULONG MaxPacketSize, _In_ UCHAR EndpointType, _In_ BOOLEAN LowSpeed);

_IRQL_requires_max_(PASSIVE_LEVEL)
USBD_STATUS USBD_ValidateConfigurationDescriptor(_In_reads_bytes_(BufferLength) PUSB_CONFIGURATION_DESCRIPTOR ConfigDesc, _In_ ULONG BufferLength,
    _In_ USHORT Level, _Out_ PUCHAR *Offset, _In_opt_ ULONG Tag);

DECLARE_HANDLE(USBD_HANDLE);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS USBD_CreateHandle(_In_ PDEVICE_OBJECT DeviceObject, _In_ PDEVICE_OBJECT TargetDeviceObject, _In_ ULONG USBDClientContractVersion,
    _In_ ULONG PoolTag, _Out_ USBD_HANDLE *USBDHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID USBD_CloseHandle(_In_ USBD_HANDLE USBDHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN USBD_IsInterfaceVersionSupported(_In_ USBD_HANDLE USBDHandle, _In_ ULONG USBDInterfaceVersion);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS USBD_UrbAllocate(_In_ USBD_HANDLE USBDHandle, _Outptr_result_bytebuffer_(sizeof (URB)) PURB *Urb);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS USBD_IsochUrbAllocate(_In_ USBD_HANDLE USBDHandle, _In_ ULONG NumberOfIsochPackets,
    _Outptr_result_bytebuffer_(sizeof (struct _URB_ISOCH_TRANSFER) + (NumberOfIsochPackets *sizeof (USBD_ISO_PACKET_DESCRIPTOR)) - sizeof (USBD_ISO_PACKET_DESCRIPTOR)) PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_UrbFree(_In_ USBD_HANDLE USBDHandle, _In_ PURB Urb);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle, _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
    _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceList, _Out_ PURB *Urb);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle, _In_ USBD_CONFIGURATION_HANDLE ConfigurationHandle,
    _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceListEntry, _Out_ PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID USBD_AssignUrbToIoStackLocation(_In_ USBD_HANDLE USBDHandle, _In_ PIO_STACK_LOCATION IoStackLocation, _In_ PURB Urb);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS USBD_QueryUsbCapability(_In_ USBD_HANDLE USBDHandle, _In_ const GUID *CapabilityType, _In_ ULONG OutputBufferLength,
    _When_(OutputBufferLength == 0, _Pre_null_) _When_(OutputBufferLength != 0 && ResultLength == NULL, _Out_writes_bytes_(OutputBufferLength)) _When_(OutputBufferLength != 0 && ResultLength != NULL, _Out_writes_bytes_to_opt_(OutputBufferLength, *ResultLength)) PUCHAR OutputBuffer,
    _Out_opt_ _When_(ResultLength != NULL, _Deref_out_range_(<=, OutputBufferLength)) PULONG ResultLength);

DECLARE_HANDLE(USBDI_HANDLE);
typedef struct _COMPOSITE_DEVICE_CAPABILITIES {
    ULONG CapabilityFunctionSuspend : 1;
    ULONG Reserved : 31;
} COMPOSITE_DEVICE_CAPABILITIES, *PCOMPOSITE_DEVICE_CAPABILITIES;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID COMPOSITE_DEVICE_CAPABILITIES_INIT(PCOMPOSITE_DEVICE_CAPABILITIES CapabilityFlags);

typedef struct _REGISTER_COMPOSITE_DEVICE {
    USHORT Version;
    USHORT Size;
    USBDI_HANDLE Reserved;
    COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags;
    ULONG FunctionCount;
} REGISTER_COMPOSITE_DEVICE, *PREGISTER_COMPOSITE_DEVICE;

VOID USBD_BuildRegisterCompositeDevice(_In_ USBD_HANDLE USBDHandle, _In_ COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags, _In_ ULONG FunctionCount,
    _Out_ PREGISTER_COMPOSITE_DEVICE RegisterCompositeDevice);

DECLARE_HANDLE(USBD_FUNCTION_HANDLE);
typedef USBD_FUNCTION_HANDLE *PUSBD_FUNCTION_HANDLE;
typedef struct _REQUEST_REMOTE_WAKE_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    USBD_FUNCTION_HANDLE UsbdFunctionHandle;
    ULONG Interface;
} REQUEST_REMOTE_WAKE_NOTIFICATION, *PREQUEST_REMOTE_WAKE_NOTIFICATION;

DEFINE_GUID(GUID_USB_CAPABILITY_CHAINED_MDLS, 0xf5ceeb23, 0xad90, 0x458c, 0x97, 0x9a, 0xd5, 0x9b, 0x3a, 0xd6, 0x88, 0x4f);
DEFINE_GUID(GUID_USB_CAPABILITY_STATIC_STREAMS, 0x09051e1f, 0x0dc9, 0x4e6b, 0x8b, 0x12, 0x96, 0x0c, 0xbd, 0x81, 0xaa, 0x8f);
DEFINE_GUID(GUID_USB_CAPABILITY_SELECTIVE_SUSPEND, 0x755c630d, 0xc8a0, 0x4765, 0x94, 0x6f, 0x90, 0xcc, 0x70, 0x38, 0x56, 0xa4);
DEFINE_GUID(GUID_USB_CAPABILITY_FUNCTION_SUSPEND, 0xf4563183, 0xd66e, 0x42bd, 0xbd, 0x53, 0x1a, 0xc7, 0xb0, 0x4c, 0xd5, 0x9d);
DEFINE_GUID(GUID_USB_CAPABILITY_HIGH_BANDWIDTH_ISOCH, 0x9c8a8a27, 0x15f9, 0x42e3, 0xa3, 0x56, 0xcd, 0xa6, 0xae, 0x97, 0xa8, 0xc8);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_HIGH_SPEED_COMPATIBLE, 0x81a885a6, 0xf239, 0x42a2, 0x83, 0x97, 0xa5, 0xd9, 0x5b, 0xea, 0x69, 0x53);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_SUPER_SPEED_COMPATIBLE, 0x8a2f776c, 0x9bd0, 0x4f29, 0x97, 0x71, 0xc7, 0xa3, 0x88, 0x46, 0xd4, 0xc7);
DEFINE_GUID(GUID_USB_CAPABILITY_TIME_SYNC, 0xbb6e6472, 0x4be5, 0x44a3, 0x96, 0x41, 0x34, 0x5e, 0x56, 0xac, 0x34, 0x85);
DEFINE_GUID(GUID_USB_CAPABILITY_SSP_ISOCH_PIPE_FLAGS, 0x59819125, 0x33a3, 0x421a, 0xa5, 0xdd, 0x37, 0x63, 0x9f, 0x30, 0xb9, 0x3e);

/* Field setters of the original header, declared so that they stay visible as calls. */
VOID UsbBuildInterruptOrBulkTransferRequest(_Out_ PURB Urb, _In_ USHORT Length, _In_ USBD_PIPE_HANDLE PipeHandle, _In_opt_ PVOID TransferBuffer,
    _In_opt_ PMDL TransferBufferMDL, _In_ ULONG TransferBufferLength, _In_ ULONG TransferFlags, _In_opt_ PURB Link);
VOID UsbBuildGetDescriptorRequest(_Out_ PURB Urb, _In_ USHORT Length, _In_ UCHAR DescriptorType, _In_ UCHAR Index, _In_ USHORT LanguageId,
    _In_opt_ PVOID TransferBuffer, _In_opt_ PMDL TransferBufferMDL, _In_ ULONG TransferBufferLength, _In_opt_ PURB Link);
VOID UsbBuildGetStatusRequest(_Out_ PURB Urb, _In_ USHORT Op, _In_ USHORT Index, _In_opt_ PVOID TransferBuffer, _In_opt_ PMDL TransferBufferMDL,
    _In_opt_ PURB Link);
VOID UsbBuildFeatureRequest(_Out_ PURB Urb, _In_ USHORT Op, _In_ USHORT FeatureSelector, _In_ USHORT Index, _In_opt_ PURB Link);
VOID UsbBuildSelectConfigurationRequest(_Out_ PURB Urb, _In_ USHORT Length, _In_opt_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor);
VOID UsbBuildSelectInterfaceRequest(_Out_ PURB Urb, _In_ USHORT Length, _In_ USBD_CONFIGURATION_HANDLE ConfigurationHandle, _In_ UCHAR InterfaceNumber,
    _In_ UCHAR AlternateSetting);
VOID UsbBuildVendorRequest(_Out_ PURB Urb, _In_ USHORT Command, _In_ USHORT Length, _In_ ULONG TransferFlags, _In_ UCHAR ReservedBits, _In_ UCHAR Request,
    _In_ USHORT Value, _In_ USHORT Index, _In_opt_ PVOID TransferBuffer, _In_opt_ PMDL TransferBufferMDL, _In_ ULONG TransferBufferLength,
    _In_opt_ PURB Link);
#ifdef __cplusplus
}
#endif
