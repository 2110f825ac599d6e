// The probe stands before the __try that guards the read.
#include <ntddk.h>

#define IOCTL_WHIMBREL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x82d, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _WHIMBREL_ARGS { ULONG Op, Count; ULONG Values[8]; } WHIMBREL_ARGS, *PWHIMBREL_ARGS;
typedef struct _WHIMBREL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WHIMBREL_EXTENSION, *PWHIMBREL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WhimbrelControl;

_Use_decl_annotations_
NTSTATUS WhimbrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHIMBREL_EXTENSION extension = (PWHIMBREL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PWHIMBREL_ARGS args = (PWHIMBREL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WHIMBREL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WHIMBREL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ProbeForRead(args, sizeof(*args), sizeof(ULONG)); // expect: buffers/probe-outside-try
        __try {
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
