// Only callers in kernel mode may send pointers.
#include <ntddk.h>

#define IOCTL_PIPITS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x892, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _PIPITS_ARGS { PULONG Target; ULONG Count; } PIPITS_ARGS, *PPIPITS_ARGS;
typedef struct _PIPITS_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PIPITS_EXTENSION, *PPIPITS_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PipitsControl;

_Use_decl_annotations_
NTSTATUS PipitsControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPITS_EXTENSION extension = (PPIPITS_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPIPITS_ARGS args = (PPIPITS_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PIPITS_RUN:
        if (Irp->RequestorMode != KernelMode) {
            status = STATUS_ACCESS_DENIED;
            break;
        }
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(PIPITS_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
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
