// Without the comparison the probe may check nothing.
#include <ntddk.h>

#define IOCTL_MARBLE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b3, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _MARBLE_ARGS { ULONG Op, Count; ULONG Values[8]; } MARBLE_ARGS, *PMARBLE_ARGS;
typedef struct _MARBLE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } MARBLE_EXTENSION, *PMARBLE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MarbleControl;

_Use_decl_annotations_
NTSTATUS MarbleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMARBLE_EXTENSION extension = (PMARBLE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PMARBLE_ARGS args = (PMARBLE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MARBLE_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(MARBLE_ARGS)) { // guard
            status = STATUS_BUFFER_TOO_SMALL; // guard
            break; // guard
        } // guard
        __try {
            ProbeForRead(args, stack->Parameters.DeviceIoControl.InputBufferLength, sizeof(ULONG));
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
