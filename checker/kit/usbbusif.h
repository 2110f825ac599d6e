/* irqlint kit: USB bus interface */
#pragma once
#include <usb.h>
#ifdef __cplusplus
extern "C" {
#endif

#define USB_BUSIFFN __stdcall
#define USB_HCD_CAPS_SUPPORTS_RT_THREADS 0x00000001
#define USB_BUSIF_USBDI_VERSION_0 0x0000
#define USB_BUSIF_USBDI_VERSION_1 0x0001
#define USB_BUSIF_USBDI_VERSION_2 0x0002
#define USB_BUSIF_USBDI_VERSION_3 0x0003
#define USBC_FUNCTION_FLAG_APPEND_ID 0x1
#define USBC_DEVICE_CONFIGURATION_INTERFACE_VERSION_1 0x0001

typedef PVOID PUSB_DEVICE_HANDLE;
_Function_class_(PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB) _Must_inspect_result_
typedef NTSTATUS (*PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB)(_In_ PVOID, _In_ PURB);

_Function_class_(PUSB_BUSIFFN_GETUSBDI_VERSION) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PUSB_BUSIFFN_GETUSBDI_VERSION)(_In_ PVOID, _Out_opt_ PUSBD_VERSION_INFORMATION, _Out_opt_ PULONG);

_Function_class_(PUSB_BUSIFFN_QUERY_BUS_TIME) _Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_BUS_TIME)(_In_ PVOID, _Out_opt_ PULONG);

_Function_class_(PUSB_BUSIFFN_ENUM_LOG_ENTRY)
typedef NTSTATUS (*PUSB_BUSIFFN_ENUM_LOG_ENTRY)(_In_ PVOID, _In_ ULONG, _In_ ULONG, _In_ ULONG, _In_ ULONG);

typedef struct _USB_BUS_INFORMATION_LEVEL_0 {
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
} USB_BUS_INFORMATION_LEVEL_0, *PUSB_BUS_INFORMATION_LEVEL_0;

typedef struct _USB_BUS_INFORMATION_LEVEL_1 {
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
    ULONG ControllerNameLength;
    WCHAR ControllerNameUnicodeString[1];
} USB_BUS_INFORMATION_LEVEL_1, *PUSB_BUS_INFORMATION_LEVEL_1;

_Function_class_(PUSB_BUSIFFN_QUERY_BUS_INFORMATION) _Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_BUS_INFORMATION)(_In_ PVOID, _In_ ULONG, _Inout_ PVOID, _Out_ PULONG, _Out_opt_ PULONG);

_Function_class_(PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED) _Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED)(_In_opt_ PVOID);

DEFINE_GUID(USB_BUS_INTERFACE_USBDI_GUID, 0xb1a96a13, 0x3de0, 0x4574, 0x9b, 0x1, 0xc0, 0x8f, 0xea, 0xb3, 0x18, 0xd6);
typedef struct _USB_BUS_INTERFACE_USBDI_V0 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
} USB_BUS_INTERFACE_USBDI_V0, *PUSB_BUS_INTERFACE_USBDI_V0;

typedef struct _USB_BUS_INTERFACE_USBDI_V1 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
    PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed;
} USB_BUS_INTERFACE_USBDI_V1, *PUSB_BUS_INTERFACE_USBDI_V1;

typedef struct _USB_BUS_INTERFACE_USBDI_V2 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
    PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed;
    PUSB_BUSIFFN_ENUM_LOG_ENTRY EnumLogEntry;
} USB_BUS_INTERFACE_USBDI_V2, *PUSB_BUS_INTERFACE_USBDI_V2;

_Function_class_(PUSB_BUSIFFN_QUERY_BUS_TIME_EX) _Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_BUS_TIME_EX)(_In_opt_ PVOID, _Out_opt_ PULONG);

_Function_class_(PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE) _Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE)(_In_opt_ PVOID, _Out_opt_ PULONG, _Out_opt_ PUSHORT, _Out_opt_ PUSHORT, _Out_opt_ PUCHAR,
    _Out_opt_ PUCHAR, _Out_opt_ PUCHAR, _Out_opt_ PUCHAR);

typedef struct _USB_BUS_INTERFACE_USBDI_V3 {
    USHORT Size;
    USHORT Version;
    PVOID BusContext;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PUSB_BUSIFFN_GETUSBDI_VERSION GetUSBDIVersion;
    PUSB_BUSIFFN_QUERY_BUS_TIME QueryBusTime;
    PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB SubmitIsoOutUrb;
    PUSB_BUSIFFN_QUERY_BUS_INFORMATION QueryBusInformation;
    PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed;
    PUSB_BUSIFFN_ENUM_LOG_ENTRY EnumLogEntry;
    PUSB_BUSIFFN_QUERY_BUS_TIME_EX QueryBusTimeEx;
    PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE QueryControllerType;
} USB_BUS_INTERFACE_USBDI_V3, *PUSB_BUS_INTERFACE_USBDI_V3;

DEFINE_GUID(USB_BUS_INTERFACE_USBC_CONFIGURATION_GUID, 0x893b6a96, 0xb7f, 0x4d4d, 0xbd, 0xb4, 0xbb, 0xd4, 0xce, 0xeb, 0xb3, 0x1c);
typedef struct _USBC_FUNCTION_DESCRIPTOR {
    UCHAR FunctionNumber;
    UCHAR NumberOfInterfaces;
    PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptorList;
    UNICODE_STRING HardwareId;
    UNICODE_STRING CompatibleId;
    UNICODE_STRING FunctionDescription;
    ULONG FunctionFlags;
    PVOID Reserved;
} USBC_FUNCTION_DESCRIPTOR, *PUSBC_FUNCTION_DESCRIPTOR;

_Function_class_(USBC_START_DEVICE_CALLBACK) _Must_inspect_result_
typedef NTSTATUS (*USBC_START_DEVICE_CALLBACK)(_In_ PUSB_DEVICE_DESCRIPTOR DeviceDescriptor,
    _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
    _Outptr_result_bytebuffer_maybenull_(*FunctionDescriptorBufferLength) PUSBC_FUNCTION_DESCRIPTOR *FunctionDescriptorBuffer,
    _Out_ PULONG FunctionDescriptorBufferLength, _In_ PDEVICE_OBJECT FdoDeviceObject, _In_ PDEVICE_OBJECT PdoDeviceObject);

_Must_inspect_result_
typedef BOOLEAN (*USBC_PDO_ENABLE_CALLBACK)(_In_ PVOID Context, _In_ USHORT FirstInterfaceNumber, _In_ USHORT NumberOfInterfaces,
    _In_ UCHAR FunctionClass, _In_ UCHAR FunctionSubClass, _In_ UCHAR FunctionProtocol);

typedef struct _USBC_DEVICE_CONFIGURATION_INTERFACE_V1 {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    USBC_START_DEVICE_CALLBACK StartDeviceCallback;
    USBC_PDO_ENABLE_CALLBACK PdoEnableCallback;
    PVOID Reserved[7];
} USBC_DEVICE_CONFIGURATION_INTERFACE_V1, *PUSBC_DEVICE_CONFIGURATION_INTERFACE_V1;

#ifdef __cplusplus
}
#endif
