// The answer is written wherever the caller has said.
#include <ntddk.h>

#define IOCTL_SILVER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c0, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SILVER_ARGS { ULONG Op, Count; ULONG Values[8]; } SILVER_ARGS, *PSILVER_ARGS;
typedef struct _SILVER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SILVER_EXTENSION, *PSILVER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SilverControl;

_Use_decl_annotations_
NTSTATUS SilverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSILVER_EXTENSION extension = (PSILVER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SILVER_RUN:
        __try {
            *(PULONG)Irp->UserBuffer = extension->Sum; // expect: buffers/neither-unprobed
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
