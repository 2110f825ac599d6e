// In system memory nobody changes the count in between.
#include <ntddk.h>

#define IOCTL_TURTLE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _TURTLE_ARGS { ULONG Op, Count; ULONG Values[8]; } TURTLE_ARGS, *PTURTLE_ARGS;
typedef struct _TURTLE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TURTLE_EXTENSION, *PTURTLE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TurtleControl;

_Use_decl_annotations_
NTSTATUS TurtleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTURTLE_EXTENSION extension = (PTURTLE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTURTLE_ARGS args = (PTURTLE_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TURTLE_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TURTLE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (args->Count <= 8) {
            extension->Sum = args->Count;
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
