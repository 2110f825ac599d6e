// The whole structure is probed.
#include <ntddk.h>

#define IOCTL_WREN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x885, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _WREN_ARGS { ULONG Op, Count; ULONG Values[8]; } WREN_ARGS, *PWREN_ARGS;
typedef struct _WREN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WREN_EXTENSION, *PWREN_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WrenControl;

_Use_decl_annotations_
NTSTATUS WrenControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWREN_EXTENSION extension = (PWREN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PWREN_ARGS args = (PWREN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WREN_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WREN_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            extension->Sum = args->Values[7];
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
