// The previous mode decides whether the address is probed.
#include <ntddk.h>

#define IOCTL_KYANITE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c3, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _KYANITE_ARGS { ULONG Op, Count; ULONG Values[8]; } KYANITE_ARGS, *PKYANITE_ARGS;
typedef struct _KYANITE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } KYANITE_EXTENSION, *PKYANITE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KyaniteControl;

_Use_decl_annotations_
NTSTATUS KyaniteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKYANITE_EXTENSION extension = (PKYANITE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PKYANITE_ARGS args = (PKYANITE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KYANITE_RUN:
        __try {
            if (ExGetPreviousMode() != KernelMode) {
                ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            }
            extension->Sum = args->Count;
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
