// The pointer is only written down, as a value that tells requests apart.
#include <ntddk.h>

#define IOCTL_SISKIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x895, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _SISKIN_ARGS { PULONG Target; ULONG Count; } SISKIN_ARGS, *PSISKIN_ARGS;
typedef struct _SISKIN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SISKIN_EXTENSION, *PSISKIN_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SiskinControl;

_Use_decl_annotations_
NTSTATUS SiskinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISKIN_EXTENSION extension = (PSISKIN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSISKIN_ARGS args = (PSISKIN_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SISKIN_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SISKIN_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = (ULONG)(ULONG_PTR)args->Target;
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
