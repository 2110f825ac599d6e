// Without the copy both reads go to memory of the caller.
#include <ntddk.h>

#define IOCTL_KOEL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x843, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _KOEL_ARGS { ULONG Op, Count; ULONG Values[8]; } KOEL_ARGS, *PKOEL_ARGS;
typedef struct _KOEL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } KOEL_EXTENSION, *PKOEL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KoelControl;

_Use_decl_annotations_
NTSTATUS KoelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKOEL_EXTENSION extension = (PKOEL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PKOEL_ARGS args = (PKOEL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    KOEL_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KOEL_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            RtlCopyMemory(&copy, args, sizeof(copy)); // guard
            args = &copy; // guard
            if (args->Count > 8) {
                status = STATUS_INVALID_PARAMETER;
                __leave;
            }
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
