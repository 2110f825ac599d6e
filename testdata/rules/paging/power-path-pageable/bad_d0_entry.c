// A console driver: declared not power pageable, but the D0 entry was listed with the other callbacks.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD ConsoleDeviceAdd;
EVT_WDF_DEVICE_D0_ENTRY ConsoleD0Entry;
EVT_WDF_DEVICE_PREPARE_HARDWARE ConsolePrepareHardware;

#pragma alloc_text(PAGE, ConsoleDeviceAdd)
#pragma alloc_text(PAGE, ConsoleD0Entry)
#pragma alloc_text(PAGE, ConsolePrepareHardware)

NTSTATUS ConsolePrepareHardware(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Raw);
    PAGED_CODE();
    return WdfCmResourceListGetCount(Translated) ? STATUS_SUCCESS : STATUS_DEVICE_CONFIGURATION_ERROR;
}

NTSTATUS ConsoleD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState) // expect: paging/power-path-pageable
{
    UNREFERENCED_PARAMETER(Device);
    PAGED_CODE();
    return PreviousState == WdfPowerDeviceD3Final ? STATUS_SUCCESS : STATUS_RETRY;
}

NTSTATUS ConsoleDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDeviceD0Entry = ConsoleD0Entry;
    callbacks.EvtDevicePrepareHardware = ConsolePrepareHardware;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    WdfDeviceInitSetPowerNotPageable(DeviceInit);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
