// Not more than was probed is copied, however much the caller has asked for.
#include <ntddk.h>

#define IOCTL_MYNA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x888, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _MYNA_ARGS { ULONG Op, Count; ULONG Values[8]; } MYNA_ARGS, *PMYNA_ARGS;
typedef struct _MYNA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } MYNA_EXTENSION, *PMYNA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MynaControl;

_Use_decl_annotations_
NTSTATUS MynaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMYNA_EXTENSION extension = (PMYNA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG length = stack->Parameters.DeviceIoControl.OutputBufferLength;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MYNA_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(extension->Values), sizeof(ULONG));
            RtlCopyMemory(Irp->UserBuffer, extension->Values, min(length, sizeof(extension->Values)));
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
