// The request names a routine of the driver by number.
#include <ntddk.h>

#define IOCTL_GRACKLE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x89e, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _GRACKLE_ARGS { ULONG Op, Count; ULONG Values[8]; } GRACKLE_ARGS, *PGRACKLE_ARGS;
typedef struct _GRACKLE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GRACKLE_EXTENSION, *PGRACKLE_EXTENSION;

static ULONG GrackleAdd(ULONG Value)
{
    return Value + 1;
}

static ULONG GrackleTwice(ULONG Value)
{
    return Value * 2;
}

static ULONG (*const GrackleRoutines[])(ULONG) = {GrackleAdd, GrackleTwice};

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GrackleControl;

_Use_decl_annotations_
NTSTATUS GrackleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGRACKLE_EXTENSION extension = (PGRACKLE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PGRACKLE_ARGS args = (PGRACKLE_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GRACKLE_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GRACKLE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (args->Op >= RTL_NUMBER_OF(GrackleRoutines)) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        extension->Sum = GrackleRoutines[args->Op](1);
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
