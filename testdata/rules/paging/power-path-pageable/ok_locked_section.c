// The power code has a section of its own, which is locked when the device is on the paging path.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_D0_ENTRY StoreD0Entry;

#pragma alloc_text(PAGEPOWR, StoreD0Entry)

static PVOID g_Section;

NTSTATUS StoreD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    return STATUS_SUCCESS;
}

NTSTATUS StoreCreate(PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDFDEVICE device;

    g_Section = MmLockPagableCodeSection((PVOID)(ULONG_PTR)StoreD0Entry);
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDeviceD0Entry = StoreD0Entry;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    WdfDeviceInitSetPowerNotPageable(DeviceInit);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
