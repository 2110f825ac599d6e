// A member of the request is called.
#include <ntddk.h>

#define IOCTL_BUNTING_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x89a, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PBUNTING_ROUTINE)(ULONG Value);
typedef struct _BUNTING_ARGS { PBUNTING_ROUTINE Routine; ULONG Op; } BUNTING_ARGS, *PBUNTING_ARGS;
typedef struct _BUNTING_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BUNTING_EXTENSION, *PBUNTING_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BuntingControl;

_Use_decl_annotations_
NTSTATUS BuntingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUNTING_EXTENSION extension = (PBUNTING_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBUNTING_ARGS args = (PBUNTING_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BUNTING_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BUNTING_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = args->Routine(args->Op); // expect: buffers/user-function-pointer
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
