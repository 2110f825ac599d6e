// The header is probed first, and the rest when its length is known.
#include <ntddk.h>

#define IOCTL_THRUSH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x889, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _THRUSH_ARGS { ULONG Op, Count; ULONG Values[8]; } THRUSH_ARGS, *PTHRUSH_ARGS;
typedef struct _THRUSH_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } THRUSH_EXTENSION, *PTHRUSH_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ThrushControl;

_Use_decl_annotations_
NTSTATUS ThrushControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTHRUSH_EXTENSION extension = (PTHRUSH_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTHRUSH_ARGS args = (PTHRUSH_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_THRUSH_RUN:
        __try {
            ProbeForRead(args, FIELD_OFFSET(THRUSH_ARGS, Values), sizeof(ULONG));
            if (args->Op == 1) {
                ProbeForRead(args, sizeof(*args), sizeof(ULONG));
                extension->Sum = args->Values[3];
            }
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
