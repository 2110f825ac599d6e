// The length of the caller is probed, and as much is written.
#include <ntddk.h>

#define IOCTL_STARLING_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x887, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _STARLING_ARGS { ULONG Op, Count; ULONG Values[8]; } STARLING_ARGS, *PSTARLING_ARGS;
typedef struct _STARLING_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } STARLING_EXTENSION, *PSTARLING_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StarlingControl;

_Use_decl_annotations_
NTSTATUS StarlingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG length = stack->Parameters.DeviceIoControl.OutputBufferLength;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_STARLING_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, length, sizeof(ULONG));
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
