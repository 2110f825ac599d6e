// No least length is asked for, and the one that the callback was told is not looked at.
#include <ntddk.h>
#include <wdf.h>
typedef struct _PIPIT_ARGS { ULONG Kind; ULONG Value; ULONG64 More; } PIPIT_ARGS, *PPIPIT_ARGS;
#define IOCTL_PIPIT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL PipitEvtIoDeviceControl;
ULONG PipitSum;
VOID PipitEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    PPIPIT_ARGS req;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    switch (IoControlCode) {
    case IOCTL_PIPIT_RUN:
        status = WdfRequestRetrieveInputBuffer(Request, 0, (PVOID*)&req, NULL);
        if (!NT_SUCCESS(status)) break;
        PipitSum = req->Value + (ULONG)req->More; // expect: buffers/input-length-unchecked
        break;
    }
    WdfRequestComplete(Request, status);
}
NTSTATUS PipitEvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device; WDFQUEUE queue; WDF_IO_QUEUE_CONFIG config; NTSTATUS status;
    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();
    status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status)) return status;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoDeviceControl = PipitEvtIoDeviceControl;
    return WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
}
