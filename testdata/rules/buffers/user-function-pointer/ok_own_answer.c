// The driver fills in its own routine and calls that.
#include <ntddk.h>

#define IOCTL_MEADOW_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a0, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PMEADOW_ROUTINE)(ULONG Value);
typedef struct _MEADOW_ARGS { PMEADOW_ROUTINE Routine; ULONG Op; } MEADOW_ARGS, *PMEADOW_ARGS;
typedef struct _MEADOW_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } MEADOW_EXTENSION, *PMEADOW_EXTENSION;

static ULONG MeadowAdd(ULONG Value)
{
    return Value + 1;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MeadowControl;

_Use_decl_annotations_
NTSTATUS MeadowControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMEADOW_EXTENSION extension = (PMEADOW_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PMEADOW_ARGS args = (PMEADOW_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MEADOW_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(MEADOW_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args->Routine = MeadowAdd;
        extension->Sum = args->Routine(2);
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
