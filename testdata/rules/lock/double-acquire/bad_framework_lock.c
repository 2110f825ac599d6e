// A queue callback holds the framework lock and calls the routine that drains under it.
#include <ntddk.h>
#include <wdf.h>

typedef struct _DEVICE_CONTEXT {
    WDFSPINLOCK Lock;
    ULONG Held;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, DeviceGetContext)

EVT_WDF_IO_QUEUE_IO_STOP QueueStop;

static VOID DeviceDrain(PDEVICE_CONTEXT Context)
{
    WdfSpinLockAcquire(Context->Lock);
    Context->Held = 0;
    WdfSpinLockRelease(Context->Lock);
}

VOID QueueStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG Flags)
{
    PDEVICE_CONTEXT context = DeviceGetContext(WdfIoQueueGetDevice(Queue));

    UNREFERENCED_PARAMETER(Request);
    WdfSpinLockAcquire(context->Lock);
    if (Flags & WdfRequestStopActionPurge) {
        DeviceDrain(context); // expect: lock/double-acquire
    }
    WdfSpinLockRelease(context->Lock);
}
