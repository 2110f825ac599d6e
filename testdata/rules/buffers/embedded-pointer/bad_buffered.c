// The structure is in system memory; where its pointer leads, the caller has chosen.
#include <ntddk.h>

#define IOCTL_REDSTART_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88c, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _REDSTART_ARGS { PULONG Target; ULONG Count; } REDSTART_ARGS, *PREDSTART_ARGS;
typedef struct _REDSTART_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } REDSTART_EXTENSION, *PREDSTART_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RedstartControl;

_Use_decl_annotations_
NTSTATUS RedstartControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREDSTART_EXTENSION extension = (PREDSTART_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PREDSTART_ARGS args = (PREDSTART_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_REDSTART_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(REDSTART_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = *args->Target; // expect: buffers/embedded-pointer
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
