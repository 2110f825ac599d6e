// The driver puts a pointer of its own into the structure before it follows it.
#include <ntddk.h>

#define IOCTL_FINCH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x894, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _FINCH_ARGS { PULONG Target; ULONG Count; } FINCH_ARGS, *PFINCH_ARGS;
typedef struct _FINCH_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } FINCH_EXTENSION, *PFINCH_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FinchControl;

_Use_decl_annotations_
NTSTATUS FinchControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFINCH_EXTENSION extension = (PFINCH_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PFINCH_ARGS args = (PFINCH_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FINCH_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(FINCH_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args->Target = extension->Values;
        extension->Sum = *args->Target;
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
