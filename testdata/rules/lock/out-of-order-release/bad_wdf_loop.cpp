// Framework locks keep their saved level inside: releasing the outer one first lowers all the same.
#include <ntddk.h>
#include <wdf.h>

struct Device {
    WDFSPINLOCK config;
    WDFSPINLOCK queue;
    ULONG mode;
    ULONG depth;
};

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Device, GetDevice)

extern "C" EVT_WDF_DEVICE_D0_ENTRY EvtD0Entry_bad;

NTSTATUS EvtD0Entry_bad(WDFDEVICE device, WDF_POWER_DEVICE_STATE previous)
{
    Device *context = GetDevice(device);

    WdfSpinLockAcquire(context->config);
    WdfSpinLockAcquire(context->queue);
    context->mode = previous == WdfPowerDeviceD3Final ? 1 : 2;
    context->depth = 0;
    WdfSpinLockRelease(context->config); // expect: lock/out-of-order-release
    WdfSpinLockRelease(context->queue);
    return STATUS_SUCCESS; // expect: irql/not-restored
}
