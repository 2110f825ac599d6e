// The probe stands in the __try.
#include <ntddk.h>

#define IOCTL_TERN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x831, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _TERN_ARGS { ULONG Op, Count; ULONG Values[8]; } TERN_ARGS, *PTERN_ARGS;
typedef struct _TERN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TERN_EXTENSION, *PTERN_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TernControl;

_Use_decl_annotations_
NTSTATUS TernControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTERN_EXTENSION extension = (PTERN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTERN_ARGS args = (PTERN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TERN_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TERN_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            extension->Op = args->Op;
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
