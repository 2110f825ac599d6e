// Data are read twice, and nothing was decided by them.
#include <ntddk.h>

#define IOCTL_BUSTARD_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x83e, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _BUSTARD_ARGS { ULONG Op, Count; ULONG Values[8]; } BUSTARD_ARGS, *PBUSTARD_ARGS;
typedef struct _BUSTARD_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BUSTARD_EXTENSION, *PBUSTARD_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BustardControl;

_Use_decl_annotations_
NTSTATUS BustardControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUSTARD_EXTENSION extension = (PBUSTARD_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBUSTARD_ARGS args = (PBUSTARD_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BUSTARD_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            extension->Op = args->Op;
            extension->Sum = args->Op + 1;
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
