/* irqlint kit: mobile broadband class extension */
#pragma once
#include <netadaptercx.h>
#ifdef __cplusplus
extern "C" {
#endif

#define MBIM_NO_MAXIMUM_FRAGMENT_SIZE 0

typedef enum _MBB_MBIM_VERSION {
    MbbMbimVersion1Dot0 = 0,
    MbbMbimVersion1Dot0Errata,
} MBB_MBIM_VERSION;

typedef enum _MBB_MBIM_EXTENDED_VERSION {
    MbbMbimExtendedVersion1Dot0 = 0,
    MbbMbimExtendedVersion2Dot0,
    MbbMbimExtendedVersion3Dot0,
    MbbMbimExtendedVersion4Dot0,
    MbbMbimExtendedVersionMax = MbbMbimExtendedVersion4Dot0,
} MBB_MBIM_EXTENDED_VERSION;

typedef enum _MBB_WAKE_REASON_TYPE {
    MbbWakeReasonTypeRegisterState = 0,
    MbbWakeReasonTypeSmsReceive,
    MbbWakeReasonTypeUssdReceive,
    MbbWakeReasonTypePacketState,
    MbbWakeReasonTypeUiccChange,
} MBB_WAKE_REASON_TYPE;

DECLARE_HANDLE(MBBREQUEST);
typedef ULONG DSS_SESSION_ID;
typedef VOID (*MBBFUNC)(VOID);
_Function_class_(EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST SendRequest);

typedef EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT *PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT;
_Function_class_(EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST ReceiveRequest);

typedef EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT *PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT;
_Function_class_(EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA(_In_ WDFDEVICE Device, _In_ DSS_SESSION_ID SessionId, _In_ WDFMEMORY Data);

typedef EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA *PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA;
_Function_class_(EVT_MBB_DEVICE_CREATE_ADAPTER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_MBB_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device, _Inout_ NETADAPTER_INIT *AdapterInit);

typedef EVT_MBB_DEVICE_CREATE_ADAPTER *PFN_MBB_DEVICE_CREATE_ADAPTER;
typedef struct _MBB_DEVICE_CONFIG {
    ULONG Size;
    PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment;
    PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment;
    PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData;
    PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter;
} MBB_DEVICE_CONFIG, *PMBB_DEVICE_CONFIG;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID MBB_DEVICE_CONFIG_INIT(_Out_ PMBB_DEVICE_CONFIG Config, _In_ PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment,
    _In_ PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment, _In_ PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData,
    _In_ PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter);

typedef struct _MBB_DEVICE_MBIM_PARAMETERS {
    ULONG Size;
    MBB_MBIM_VERSION Version;
    MBB_MBIM_EXTENDED_VERSION ExtendedVersion;
    ULONG MaximumFragmentSize;
} MBB_DEVICE_MBIM_PARAMETERS, *PMBB_DEVICE_MBIM_PARAMETERS;

VOID MBB_DEVICE_MBIM_PARAMETERS_INIT(_Out_ PMBB_DEVICE_MBIM_PARAMETERS MbimParameters, _In_ MBB_MBIM_VERSION Version, _In_ ULONG MaximumFragmentSize,
    _In_ MBB_MBIM_EXTENDED_VERSION ExtendedVersion);

typedef struct _MBB_DEVICE_WAKE_CAPABILITIES {
    ULONG Size;
    BOOLEAN RegisterState;
    BOOLEAN SmsReceive;
    BOOLEAN UssdReceive;
    BOOLEAN PacketState;
    BOOLEAN UiccChange;
} MBB_DEVICE_WAKE_CAPABILITIES;

VOID MBB_DEVICE_WAKE_CAPABILITIES_INIT(_Out_ MBB_DEVICE_WAKE_CAPABILITIES *Capabilities);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MbbDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MbbDeviceInitialize(_In_ WDFDEVICE Device, _In_ PMBB_DEVICE_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID MbbDeviceSetMbimParameters(_In_ WDFDEVICE Device, _In_ PMBB_DEVICE_MBIM_PARAMETERS MbimParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MbbDeviceResponseAvailable(_In_ WDFDEVICE Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID MbbDeviceSendDeviceServiceSessionDataComplete(_In_ WDFMEMORY Data, _In_ NTSTATUS NtStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID MbbDeviceReceiveDeviceServiceSessionData(_In_ WDFDEVICE Device, _In_ DSS_SESSION_ID SessionId, _In_ WDFMEMORY Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MbbAdapterInitialize(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG MbbAdapterGetSessionId(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID MbbRequestGetBuffer(_In_ MBBREQUEST Request, _Out_opt_ size_t *BufferSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
LPCGUID MbbRequestGetCorrelationId(_In_ MBBREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MbbRequestComplete(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MbbRequestCompleteWithInformation(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus, _In_ ULONG_PTR Information);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID MbbDeviceSetWakeCapabilities(_In_ WDFDEVICE Device, _In_ const MBB_DEVICE_WAKE_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID MbbDeviceReportWakeReason(_In_ WDFDEVICE Device, _In_ MBB_WAKE_REASON_TYPE Reason);

#ifdef __cplusplus
}
#endif
