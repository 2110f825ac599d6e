// The previous mode says that the caller is the kernel.
#include <ntddk.h>

#define IOCTL_WAGTAIL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x893, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _WAGTAIL_ARGS { PULONG Target; ULONG Count; } WAGTAIL_ARGS, *PWAGTAIL_ARGS;
typedef struct _WAGTAIL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WAGTAIL_EXTENSION, *PWAGTAIL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WagtailControl;

_Use_decl_annotations_
NTSTATUS WagtailControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWAGTAIL_EXTENSION extension = (PWAGTAIL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PWAGTAIL_ARGS args = (PWAGTAIL_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WAGTAIL_RUN:
        if (ExGetPreviousMode() != KernelMode) {
            status = STATUS_ACCESS_DENIED;
            break;
        }
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WAGTAIL_ARGS)) {
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
