/* irqlint kit: USB device emulation class extension */
#pragma once
#include <wdf.h>
#include <usb.h>
#include <wdfusb.h>
#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(UDECXUSBDEVICE);
typedef WDF_CUSTOM_TYPE_CONTEXT WdfCustomType_UDECXUSBDEVICE;
typedef WdfCustomType_UDECXUSBDEVICE *WDF_POINTER_TYPE_WdfCustomType_UDECXUSBDEVICE;
extern const WDF_OBJECT_CONTEXT_TYPE_INFO _WDF_WdfCustomType_UDECXUSBDEVICE_TYPE_INFO;
__drv_aliasesMem
WDF_POINTER_TYPE_WdfCustomType_UDECXUSBDEVICE WdfObjectGetCustomType_UDECXUSBDEVICE(_In_ WDFOBJECT Handle);

NTSTATUS WdfObjectAddCustomType_UDECXUSBDEVICE(_In_ WDFOBJECT Handle, _In_opt_ ULONG_PTR Data,
    _In_opt_ PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback, _In_opt_ PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback);

typedef struct _UDECXUSBDEVICE_INIT *PUDECXUSBDEVICE_INIT;
DECLARE_HANDLE(UDECXUSBENDPOINT);
typedef WDF_CUSTOM_TYPE_CONTEXT WdfCustomType_UDECXUSBENDPOINT;
typedef WdfCustomType_UDECXUSBENDPOINT *WDF_POINTER_TYPE_WdfCustomType_UDECXUSBENDPOINT;
extern const WDF_OBJECT_CONTEXT_TYPE_INFO _WDF_WdfCustomType_UDECXUSBENDPOINT_TYPE_INFO;
__drv_aliasesMem
WDF_POINTER_TYPE_WdfCustomType_UDECXUSBENDPOINT WdfObjectGetCustomType_UDECXUSBENDPOINT(_In_ WDFOBJECT Handle);

NTSTATUS WdfObjectAddCustomType_UDECXUSBENDPOINT(_In_ WDFOBJECT Handle, _In_opt_ ULONG_PTR Data,
    _In_opt_ PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback, _In_opt_ PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback);

typedef struct _UDECXUSBENDPOINT_INIT *PUDECXUSBENDPOINT_INIT;
typedef VOID (*UDECXFUNC)(VOID);
typedef enum _UDECX_WDF_DEVICE_RESET_ACTION {
    UdecxWdfDeviceResetActionResetEachUsbDevice = 0,
    UdecxWdfDeviceResetActionResetWdfDevice,
} UDECX_WDF_DEVICE_RESET_ACTION, *PUDECX_WDF_DEVICE_RESET_ACTION;

typedef enum _UDECX_WDF_DEVICE_RESET_TYPE {
    UdecxWdfDeviceResetUndefined = 0,
    UdecxWdfDeviceResetAttemptFunctionLevelDeviceReset,
    UdecxWdfDeviceResetAttemptPlatformLevelDeviceReset,
} UDECX_WDF_DEVICE_RESET_TYPE, *PUDECX_WDF_DEVICE_RESET_TYPE;

_Function_class_(EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY(_In_ WDFDEVICE UdecxWdfDevice, _In_ PGUID CapabilityType, _In_ ULONG OutputBufferLength,
    _Out_writes_to_opt_(OutputBufferLength, *ResultLength) PVOID OutputBuffer, _Out_ PULONG ResultLength);

typedef EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY *PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY;
_Function_class_(EVT_UDECX_WDF_DEVICE_RESET) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UDECX_WDF_DEVICE_RESET(_In_ WDFDEVICE UdecxWdfDevice);

typedef EVT_UDECX_WDF_DEVICE_RESET *PFN_UDECX_WDF_DEVICE_RESET;
typedef struct _UDECX_WDF_DEVICE_CONFIG {
    ULONG Size;
    USHORT NumberOfUsb20Ports;
    USHORT NumberOfUsb30Ports;
    PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY EvtUdecxWdfDeviceQueryUsbCapability;
    UDECX_WDF_DEVICE_RESET_ACTION ResetAction;
    PFN_UDECX_WDF_DEVICE_RESET EvtUdecxWdfDeviceReset;
} UDECX_WDF_DEVICE_CONFIG, *PUDECX_WDF_DEVICE_CONFIG;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UDECX_WDF_DEVICE_CONFIG_INIT(_Out_ PUDECX_WDF_DEVICE_CONFIG Config,
    _In_ PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY EvtUdecxWdfDeviceQueryUsbCapability);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxInitializeWdfDeviceInit(_Inout_ PWDFDEVICE_INIT WdfDeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxWdfDeviceNeedsReset(_In_ WDFDEVICE UdeWdfDevice, _In_ UDECX_WDF_DEVICE_RESET_TYPE ResetType);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID UdecxWdfDeviceResetComplete(_In_ WDFDEVICE UdeWdfDevice);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxWdfDeviceAddUsbDeviceEmulation(_In_ WDFDEVICE WdfDevice, _In_ PUDECX_WDF_DEVICE_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN UdecxWdfDeviceTryHandleUserIoctl(_In_ WDFDEVICE UdecxWdfDevice, _In_ WDFREQUEST Request);

typedef enum _UDECX_USB_DEVICE_SPEED {
    UdecxUsbLowSpeed = 0,
    UdecxUsbFullSpeed,
    UdecxUsbHighSpeed,
    UdecxUsbSuperSpeed,
} UDECX_USB_DEVICE_SPEED, *PUDECX_USB_DEVICE_SPEED;

typedef enum _UDECX_ENDPOINT_TYPE {
    UdecxEndpointTypeInvalid = 0,
    UdecxEndpointTypeSimple,
    UdecxEndpointTypeDynamic,
} UDECX_ENDPOINT_TYPE, *PUDECX_ENDPOINT_TYPE;

typedef enum _UDECX_ENDPOINTS_CONFIGURE_TYPE {
    UdecxEndpointsConfigureTypeDeviceInitialize = 0,
    UdecxEndpointsConfigureTypeDeviceConfigurationChange,
    UdecxEndpointsConfigureTypeInterfaceSettingChange,
    UdecxEndpointsConfigureTypeEndpointsReleasedOnly,
} UDECX_ENDPOINTS_CONFIGURE_TYPE, *PUDECX_ENDPOINTS_CONFIGURE_TYPE;

typedef enum _UDECX_USB_DEVICE_WAKE_SETTING {
    UdecxUsbDeviceWakeDisabled = 0,
    UdecxUsbDeviceWakeEnabled,
    UdecxUsbDeviceWakeNotApplicable,
} UDECX_USB_DEVICE_WAKE_SETTING, *PUDECX_USB_DEVICE_WAKE_SETTING;

typedef enum _UDECX_USB_DEVICE_FUNCTION_POWER {
    UdecxUsbDeviceFunctionNotSuspended = 0,
    UdecxUsbDeviceFunctionSuspendedCannotWake,
    UdecxUsbDeviceFunctionSuspendedCanWake,
} UDECX_USB_DEVICE_FUNCTION_POWER, *PUDECX_USB_DEVICE_FUNCTION_POWER;

typedef struct _UDECX_USB_ENDPOINT_INIT_AND_METADATA {
    PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit;
    _Field_range_(sizeof (USB_ENDPOINT_DESCRIPTOR), 0xff) ULONG EndpointDescriptorBufferLength;
    _Notnull_ _Field_size_bytes_(EndpointDescriptorBufferLength) PUSB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
    _Maybenull_ PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR SuperSpeedEndpointCompanionDescriptor;
} UDECX_USB_ENDPOINT_INIT_AND_METADATA, *PUDECX_USB_ENDPOINT_INIT_AND_METADATA;

typedef struct _UDECX_ENDPOINTS_CONFIGURE_PARAMS {
    ULONG Size;
    UDECX_ENDPOINTS_CONFIGURE_TYPE ConfigureType;
    UCHAR NewConfigurationValue;
    UCHAR InterfaceNumber;
    UCHAR NewInterfaceSetting;
    ULONG EndpointsToConfigureCount;
    _Field_size_(EndpointsToConfigureCount) UDECXUSBENDPOINT *EndpointsToConfigure;
    ULONG ReleasedEndpointsCount;
    _Field_size_(ReleasedEndpointsCount) UDECXUSBENDPOINT *ReleasedEndpoints;
} UDECX_ENDPOINTS_CONFIGURE_PARAMS, *PUDECX_ENDPOINTS_CONFIGURE_PARAMS;

_Function_class_(EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ PUDECXUSBENDPOINT_INIT UdecxEndpointInit);

typedef EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD;
_Function_class_(EVT_UDECX_USB_DEVICE_ENDPOINT_ADD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_UDECX_USB_DEVICE_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ PUDECX_USB_ENDPOINT_INIT_AND_METADATA EndpointToCreate);

typedef EVT_UDECX_USB_DEVICE_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_ENDPOINT_ADD;
_Function_class_(EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ WDFREQUEST Request,
    _In_ PUDECX_ENDPOINTS_CONFIGURE_PARAMS Params);

typedef EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE *PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE;
_Function_class_(EVT_UDECX_USB_DEVICE_D0_ENTRY) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS EVT_UDECX_USB_DEVICE_D0_ENTRY(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice);

typedef EVT_UDECX_USB_DEVICE_D0_ENTRY *PFN_UDECX_USB_DEVICE_D0_ENTRY;
_Function_class_(EVT_UDECX_USB_DEVICE_D0_EXIT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS EVT_UDECX_USB_DEVICE_D0_EXIT(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice,
    _In_ UDECX_USB_DEVICE_WAKE_SETTING WakeSetting);

typedef EVT_UDECX_USB_DEVICE_D0_EXIT *PFN_UDECX_USB_DEVICE_D0_EXIT;
_Function_class_(EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice,
    _In_ ULONG Interface, _In_ UDECX_USB_DEVICE_FUNCTION_POWER FunctionPower);

typedef EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE *PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE;
_Function_class_(EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET) _IRQL_requires_same_
typedef VOID EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET(_In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ WDFREQUEST Request,
    _In_ BOOLEAN AllDevicesReset);

typedef EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET *PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET;
typedef struct _UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS {
    ULONG Size;
    PFN_UDECX_USB_DEVICE_D0_ENTRY EvtUsbDeviceLinkPowerEntry;
    PFN_UDECX_USB_DEVICE_D0_EXIT EvtUsbDeviceLinkPowerExit;
    PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE EvtUsbDeviceSetFunctionSuspendAndWake;
    PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET EvtUsbDeviceReset;
    PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD EvtUsbDeviceDefaultEndpointAdd;
    PFN_UDECX_USB_DEVICE_ENDPOINT_ADD EvtUsbDeviceEndpointAdd;
    PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE EvtUsbDeviceEndpointsConfigure;
} UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS, *PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UDECX_USB_DEVICE_CALLBACKS_INIT(_Out_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks);

typedef struct _UDECX_USB_DEVICE_PLUG_IN_OPTIONS {
    ULONG Size;
    ULONG Usb20PortNumber;
    ULONG Usb30PortNumber;
} UDECX_USB_DEVICE_PLUG_IN_OPTIONS, *PUDECX_USB_DEVICE_PLUG_IN_OPTIONS;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UDECX_USB_DEVICE_PLUG_IN_OPTIONS_INIT(_Out_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options);

_IRQL_requires_max_(PASSIVE_LEVEL)
PUDECXUSBDEVICE_INIT UdecxUsbDeviceInitAllocate(_In_ WDFDEVICE UdecxWdfDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitSetSpeed(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ UDECX_USB_DEVICE_SPEED UsbDeviceSpeed);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitSetEndpointsType(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ UDECX_ENDPOINT_TYPE UdecxEndpointType);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceLinkPowerEntryComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceLinkPowerExitComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceSetFunctionSuspendAndWakeComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ NTSTATUS CompletionStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitSetStateChangeCallbacks(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
    _In_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddDescriptor(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_reads_(DescriptorLength) PUCHAR Descriptor,
    _In_ USHORT DescriptorLength);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddDescriptorWithIndex(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_reads_(DescriptorLength) PUCHAR Descriptor,
    _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddStringDescriptor(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PCUNICODE_STRING String,
    _In_ UCHAR DescriptorIndex, _In_ USHORT LanguageId);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceInitAddStringDescriptorRaw(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_reads_(DescriptorLength) PUCHAR Descriptor,
    _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex, _In_ USHORT LanguageId);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDeviceCreate(_Inout_ PUDECXUSBDEVICE_INIT *UdecxUsbDeviceInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ UDECXUSBDEVICE *UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceInitFree(_In_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDevicePlugIn(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_opt_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbDevicePlugOutAndDelete(_In_ UDECXUSBDEVICE UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceSignalWake(_In_ UDECXUSBDEVICE UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbDeviceSignalFunctionWake(_In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ ULONG Interface);

_Function_class_(EVT_UDECX_USB_ENDPOINT_RESET) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UDECX_USB_ENDPOINT_RESET(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint, _In_ WDFREQUEST Request);

typedef EVT_UDECX_USB_ENDPOINT_RESET *PFN_UDECX_USB_ENDPOINT_RESET;
_Function_class_(EVT_UDECX_USB_ENDPOINT_START) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UDECX_USB_ENDPOINT_START(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);

typedef EVT_UDECX_USB_ENDPOINT_START *PFN_UDECX_USB_ENDPOINT_START;
_Function_class_(EVT_UDECX_USB_ENDPOINT_PURGE) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_UDECX_USB_ENDPOINT_PURGE(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);

typedef EVT_UDECX_USB_ENDPOINT_PURGE *PFN_UDECX_USB_ENDPOINT_PURGE;
typedef struct _UDECX_USB_ENDPOINT_CALLBACKS {
    ULONG Size;
    PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset;
    PFN_UDECX_USB_ENDPOINT_START EvtUsbEndpointStart;
    PFN_UDECX_USB_ENDPOINT_PURGE EvtUsbEndpointPurge;
} UDECX_USB_ENDPOINT_CALLBACKS, *PUDECX_USB_ENDPOINT_CALLBACKS;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UDECX_USB_ENDPOINT_CALLBACKS_INIT(_Out_ PUDECX_USB_ENDPOINT_CALLBACKS Callbacks, _In_ PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset);

_IRQL_requires_max_(PASSIVE_LEVEL)
PUDECXUSBENDPOINT_INIT UdecxUsbSimpleEndpointInitAllocate(_In_ UDECXUSBDEVICE UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointInitFree(_In_ PUDECXUSBENDPOINT_INIT Init);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointInitSetEndpointAddress(_Inout_ PUDECXUSBENDPOINT_INIT Init, _In_ UCHAR EndpointAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointInitSetCallbacks(_Inout_ PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit, _In_ PUDECX_USB_ENDPOINT_CALLBACKS EndpointCallbacks);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUsbEndpointCreate(_Inout_ PUDECXUSBENDPOINT_INIT *EndpointInit, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ UDECXUSBENDPOINT *UdecxUsbEndpoint);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointSetWdfIoQueue(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint, _In_ WDFQUEUE WdfQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUsbEndpointPurgeComplete(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUrbRetrieveControlSetupPacket(_In_ WDFREQUEST Request, _Out_ PWDF_USB_CONTROL_SETUP_PACKET SetupPacket);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS UdecxUrbRetrieveBuffer(_In_ WDFREQUEST Request, _Outptr_result_buffer_(*Length) PUCHAR *TransferBuffer, _Out_ PULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUrbSetBytesCompleted(_In_ WDFREQUEST Request, _In_ ULONG BytesCompleted);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUrbComplete(_In_ WDFREQUEST Request, _In_ USBD_STATUS UsbdStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID UdecxUrbCompleteWithNtStatus(_In_ WDFREQUEST Request, _In_ NTSTATUS NtStatus);

#ifdef __cplusplus
}
#endif
