// Probe and reads stand in the same __try.
#include <ntddk.h>

#define IOCTL_CURLEW_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x825, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CURLEW_ARGS { ULONG Op, Count; ULONG Values[8]; } CURLEW_ARGS, *PCURLEW_ARGS;
typedef struct _CURLEW_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CURLEW_EXTENSION, *PCURLEW_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCURLEW_EXTENSION extension = (PCURLEW_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCURLEW_ARGS args = (PCURLEW_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CURLEW_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CURLEW_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            extension->Op = args->Op;
            extension->Sum = args->Count;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
