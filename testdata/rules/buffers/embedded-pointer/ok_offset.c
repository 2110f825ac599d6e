// The request names an offset into its own buffer, which is compared with its length.
#include <ntddk.h>

#define IOCTL_REDPOLL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x898, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _REDPOLL_ARGS { ULONG Offset, Count; } REDPOLL_ARGS, *PREDPOLL_ARGS;
typedef struct _REDPOLL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } REDPOLL_EXTENSION, *PREDPOLL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RedpollControl;

_Use_decl_annotations_
NTSTATUS RedpollControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREDPOLL_EXTENSION extension = (PREDPOLL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PREDPOLL_ARGS args = (PREDPOLL_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_REDPOLL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(REDPOLL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (args->Offset > stack->Parameters.DeviceIoControl.InputBufferLength - sizeof(ULONG)) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        extension->Sum = *(PULONG)((PUCHAR)args + args->Offset);
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
