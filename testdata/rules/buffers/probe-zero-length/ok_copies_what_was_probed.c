// Not more is copied than was probed, and that may be nothing.
#include <ntddk.h>

#define IOCTL_CORAL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8af, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CORAL_ARGS { ULONG Op, Count; ULONG Values[8]; } CORAL_ARGS, *PCORAL_ARGS;
typedef struct _CORAL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CORAL_EXTENSION, *PCORAL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CoralControl;

_Use_decl_annotations_
NTSTATUS CoralControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG length = stack->Parameters.DeviceIoControl.OutputBufferLength;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CORAL_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, length, 1);
            RtlZeroMemory(Irp->UserBuffer, length);
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
