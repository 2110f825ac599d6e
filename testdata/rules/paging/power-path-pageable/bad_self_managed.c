// Self-managed I/O is suspended and restarted on the same way.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND PumpSuspend;
EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART PumpRestart;
EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT PumpInit;
NTSTATUS PumpCreate(PWDFDEVICE_INIT DeviceInit);

#pragma alloc_text(PAGE, PumpRestart)
#pragma alloc_text(PAGE, PumpInit)
#pragma alloc_text(PAGE, PumpCreate)

NTSTATUS PumpSuspend(WDFDEVICE Device)
{
    WdfIoQueueStop(WdfDeviceGetDefaultQueue(Device), NULL, NULL);
    return STATUS_SUCCESS;
}

NTSTATUS PumpRestart(WDFDEVICE Device) // expect: paging/power-path-pageable
{
    PAGED_CODE();
    WdfIoQueueStart(WdfDeviceGetDefaultQueue(Device));
    return STATUS_SUCCESS;
}

NTSTATUS PumpInit(WDFDEVICE Device)
{
    PAGED_CODE();
    WdfIoQueueStart(WdfDeviceGetDefaultQueue(Device));
    return STATUS_SUCCESS;
}

NTSTATUS PumpCreate(PWDFDEVICE_INIT DeviceInit)
{
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDFDEVICE device;

    PAGED_CODE();
    WdfDeviceInitSetPowerNotPageable(DeviceInit);
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDeviceSelfManagedIoInit = PumpInit;
    callbacks.EvtDeviceSelfManagedIoSuspend = PumpSuspend;
    callbacks.EvtDeviceSelfManagedIoRestart = PumpRestart;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
