// Not power pageable, and the power callbacks are resident; only start and stop are pageable.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_D0_ENTRY UartD0Entry;
EVT_WDF_DEVICE_D0_EXIT UartD0Exit;
EVT_WDF_DEVICE_RELEASE_HARDWARE UartReleaseHardware;
NTSTATUS UartCreate(PWDFDEVICE_INIT DeviceInit);

#pragma alloc_text(PAGE, UartReleaseHardware)
#pragma alloc_text(PAGE, UartCreate)

static volatile ULONG g_Power;

NTSTATUS UartD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    g_Power = 1;
    return STATUS_SUCCESS;
}

NTSTATUS UartD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(TargetState);
    g_Power = 0;
    return STATUS_SUCCESS;
}

NTSTATUS UartReleaseHardware(WDFDEVICE Device, WDFCMRESLIST Translated)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Translated);
    PAGED_CODE();
    return STATUS_SUCCESS;
}

NTSTATUS UartCreate(PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDFDEVICE device;

    PAGED_CODE();
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDeviceD0Entry = UartD0Entry;
    callbacks.EvtDeviceD0Exit = UartD0Exit;
    callbacks.EvtDeviceReleaseHardware = UartReleaseHardware;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    WdfDeviceInitSetPowerNotPageable(DeviceInit);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
