// A framework driver: the queue's callback gets the code and the lengths as arguments. One code is told by comparisons, two share a
// branch, one is named to be refused.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_TERN_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_TERN_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_TERN_SET_EX CTL_CODE(FILE_DEVICE_UNKNOWN, 0x902, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_TERN_OLD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x903, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_TERN_PING CTL_CODE(FILE_DEVICE_UNKNOWN, 0x904, METHOD_OUT_DIRECT, FILE_WRITE_ACCESS)

typedef struct _TERN_LEVEL { ULONG Value, Unit; } TERN_LEVEL, *PTERN_LEVEL;

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD TernAdd;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL TernControl;

static ULONG TernValue;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, TernAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}

NTSTATUS TernAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_IO_QUEUE_CONFIG queue;
    WDFDEVICE device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Driver);
    status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queue, WdfIoQueueDispatchSequential);
    queue.EvtIoDeviceControl = TernControl;
    return WdfIoQueueCreate(device, &queue, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
}

static NTSTATUS TernSet(WDFREQUEST Request, size_t Length)
{
    PTERN_LEVEL level;
    NTSTATUS status;

    if (Length < sizeof(TERN_LEVEL)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    status = WdfRequestRetrieveInputBuffer(Request, sizeof(TERN_LEVEL), (PVOID *)&level, NULL);
    if (NT_SUCCESS(status)) {
        TernValue = level->Value;
    }
    return status;
}

VOID TernControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode)
{
    NTSTATUS status;
    PULONG out;

    UNREFERENCED_PARAMETER(Queue);
    if (IoControlCode == IOCTL_TERN_PING) {
        WdfRequestComplete(Request, STATUS_SUCCESS);
        return;
    }
    switch (IoControlCode) {
    case IOCTL_TERN_GET:
        if (OutputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), (PVOID *)&out, NULL);
        if (NT_SUCCESS(status)) {
            *out = TernValue;
            WdfRequestCompleteWithInformation(Request, status, sizeof(ULONG));
            return;
        }
        break;
    case IOCTL_TERN_SET:
    case IOCTL_TERN_SET_EX:
        status = TernSet(Request, InputBufferLength);
        break;
    case IOCTL_TERN_OLD:
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    WdfRequestComplete(Request, status);
}
