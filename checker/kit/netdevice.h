/* irqlint kit: network class extension, network devices */
#pragma once
#include <netadaptercxtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

_Function_class_(EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE(_In_ WDFDEVICE Device, _In_ NETWAKESOURCE WakeSource);

typedef EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE *PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE;
_Function_class_(EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD(_In_ WDFDEVICE Device, _In_ NETPOWEROFFLOAD PowerOffload);

typedef EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD *PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD;
typedef struct _NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS {
    ULONG Size;
    PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE EvtDevicePreviewBitmapPattern;
    PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewArpOffload;
    PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewNSOffload;
} NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS;

VOID NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS_INIT(_Out_ NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks);
_Function_class_(EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS(_In_ WDFDEVICE Device);

typedef EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS *PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS;
typedef struct _NET_DEVICE_RESET_CAPABILITIES {
    ULONG Size;
    GUID ResetDiagnosticsGuid;
    PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS EvtNetDeviceCollectResetDiagnostics;
} NET_DEVICE_RESET_CAPABILITIES;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NET_DEVICE_RESET_CAPABILITIES_INIT(_Out_ NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities, _In_ GUID ResetDiagnosticsGuid,
    _In_ PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS EvtNetDeviceCollectResetDiagnostics);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetDeviceOpenConfiguration(_In_ WDFDEVICE Device, _In_opt_ WDF_OBJECT_ATTRIBUTES *ConfigurationAttributes,
    _Out_ NETCONFIGURATION *Configuration);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDeviceInitSetPowerPolicyEventCallbacks(_Inout_ PWDFDEVICE_INIT DeviceInit, _In_ const NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDeviceInitSetResetCapabilities(_Inout_ PWDFDEVICE_INIT DeviceInit, _In_ const NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDeviceStoreResetDiagnostics(_In_ WDFDEVICE Device, _In_ SIZE_T ResetDiagnosticsSize,
    _In_reads_bytes_(ResetDiagnosticsSize) const UINT8 *ResetDiagnosticsBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDeviceRequestReset(_In_ WDFDEVICE Device);

#ifdef __cplusplus
}
#endif
