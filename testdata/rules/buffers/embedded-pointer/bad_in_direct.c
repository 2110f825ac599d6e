// The input of a direct control code is a copy in system memory as well.
#include <ntddk.h>

#define IOCTL_SPARROW_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x890, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _SPARROW_ARGS { PULONG Target; ULONG Count; } SPARROW_ARGS, *PSPARROW_ARGS;
typedef struct _SPARROW_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SPARROW_EXTENSION, *PSPARROW_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SparrowControl;

_Use_decl_annotations_
NTSTATUS SparrowControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPARROW_EXTENSION extension = (PSPARROW_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSPARROW_ARGS args = (PSPARROW_ARGS)Irp->AssociatedIrp.SystemBuffer;
    PULONG target;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPARROW_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPARROW_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        target = args->Target;
        if (target != NULL) {
            extension->Op = *target; // expect: buffers/embedded-pointer
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
