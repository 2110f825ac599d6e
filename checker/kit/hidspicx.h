/* irqlint kit: HID over SPI class extension */
#pragma once
#include <wdf.h>
#include <hidport.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef VOID (*HIDSPICXFUNC)(VOID);
_Function_class_(EVT_HIDSPICX_RESETDEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_HIDSPICX_RESETDEVICE(_In_ WDFDEVICE Device);

typedef EVT_HIDSPICX_RESETDEVICE *PFN_HIDSPICX_RESETDEVICE;
_Function_class_(EVT_HIDSPICX_NOTIFY_POWERDOWN) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_HIDSPICX_NOTIFY_POWERDOWN(_In_ WDFDEVICE Device, _In_ BOOLEAN ArmForWake);

typedef EVT_HIDSPICX_NOTIFY_POWERDOWN *PFN_HIDSPICX_NOTIFY_POWERDOWN;
#pragma pack(push, 1)
typedef struct _HIDSPICX_REPORT {
    UCHAR ReportType;
    USHORT ReportContentLength;
    UCHAR ReportId;
    UCHAR ReportContent[0];
} HIDSPICX_REPORT;
#pragma pack(pop)

typedef struct _HIDSPICX_DEVICE_CONFIG {
    ULONG Size;
    PFN_HIDSPICX_RESETDEVICE EvtResetDevice;
    PFN_HIDSPICX_NOTIFY_POWERDOWN EvtNotifyPowerDown;
    WDFQUEUE InputReportQueue;
    WDFQUEUE OutputReportQueue;
    ULONG NumberOfInputReportRequestsToPend;
    ULONG Reserved;
} HIDSPICX_DEVICE_CONFIG, *PHIDSPICX_DEVICE_CONFIG;

VOID HIDSPICX_DEVICE_CONFIG_INIT(_Out_ PHIDSPICX_DEVICE_CONFIG DeviceConfig, _In_ PFN_HIDSPICX_RESETDEVICE EvtResetDevice,
    _In_ PFN_HIDSPICX_NOTIFY_POWERDOWN EvtNotifyPowerDown, _In_ WDFQUEUE InputReportQueue, _In_ WDFQUEUE OutputReportQueue);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS HidSpiCxDeviceInitConfig(_In_ PWDFDEVICE_INIT DeviceInit);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS HidSpiCxDeviceConfigure(_In_ WDFDEVICE Device, _In_ PHIDSPICX_DEVICE_CONFIG DeviceConfiguration);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID HidSpiCxNotifyDeviceReset(_In_ WDFDEVICE Device);

#ifdef __cplusplus
}
#endif
