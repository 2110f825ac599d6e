// The pointer is captured, probed and used inside of a __try.
#include <ntddk.h>

#define IOCTL_WEAVER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x891, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _WEAVER_ARGS { PULONG Target; ULONG Count; } WEAVER_ARGS, *PWEAVER_ARGS;
typedef struct _WEAVER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WEAVER_EXTENSION, *PWEAVER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WeaverControl;

_Use_decl_annotations_
NTSTATUS WeaverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWEAVER_EXTENSION extension = (PWEAVER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PWEAVER_ARGS args = (PWEAVER_ARGS)Irp->AssociatedIrp.SystemBuffer;
    PULONG target;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WEAVER_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WEAVER_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        target = args->Target;
        __try {
            ProbeForRead(target, sizeof(*target), sizeof(ULONG));
            extension->Sum = *target;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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
