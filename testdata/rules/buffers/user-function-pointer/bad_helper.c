// A helper calls what its caller has read out of the buffer.
#include <ntddk.h>

#define IOCTL_TANAGER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x89c, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PTANAGER_ROUTINE)(ULONG Value);
typedef struct _TANAGER_ARGS { PTANAGER_ROUTINE Routine; ULONG Op; } TANAGER_ARGS, *PTANAGER_ARGS;
typedef struct _TANAGER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TANAGER_EXTENSION, *PTANAGER_EXTENSION;

static ULONG TanagerApply(PTANAGER_ROUTINE Routine, ULONG Value)
{
    return Routine(Value) + Routine(Value + 1);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TanagerControl;

_Use_decl_annotations_
NTSTATUS TanagerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTANAGER_EXTENSION extension = (PTANAGER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTANAGER_ARGS args = (PTANAGER_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TANAGER_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TANAGER_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = TanagerApply(args->Routine, extension->Op); // expect: buffers/user-function-pointer
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
