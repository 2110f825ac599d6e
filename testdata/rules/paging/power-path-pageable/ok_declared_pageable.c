// The driver declares its device power pageable: its callbacks may be so, too.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_D0_ENTRY PadD0Entry;
NTSTATUS PadCreate(PWDFDEVICE_INIT DeviceInit);

#pragma alloc_text(PAGE, PadD0Entry)
#pragma alloc_text(PAGE, PadCreate)

NTSTATUS PadD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    PAGED_CODE();
    return STATUS_SUCCESS;
}

NTSTATUS PadCreate(PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDFDEVICE device;

    PAGED_CODE();
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDeviceD0Entry = PadD0Entry;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    WdfDeviceInitSetPowerPageable(DeviceInit);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
