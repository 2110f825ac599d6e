// The answer is stored through a pointer of the request, inside of a __try that does not help.
#include <ntddk.h>

#define IOCTL_WHEATEAR_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88d, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _WHEATEAR_ARGS { PULONG Target; ULONG Count; } WHEATEAR_ARGS, *PWHEATEAR_ARGS;
typedef struct _WHEATEAR_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WHEATEAR_EXTENSION, *PWHEATEAR_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WheatearControl;

_Use_decl_annotations_
NTSTATUS WheatearControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHEATEAR_EXTENSION extension = (PWHEATEAR_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PWHEATEAR_ARGS args = (PWHEATEAR_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WHEATEAR_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WHEATEAR_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            *args->Target = extension->Sum; // expect: buffers/embedded-pointer
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
