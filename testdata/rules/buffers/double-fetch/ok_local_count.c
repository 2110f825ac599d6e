// The count is read into a variable first.
#include <ntddk.h>

#define IOCTL_JACANA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x83d, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _JACANA_ARGS { ULONG Op, Count; ULONG Values[8]; } JACANA_ARGS, *PJACANA_ARGS;
typedef struct _JACANA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } JACANA_EXTENSION, *PJACANA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH JacanaControl;

_Use_decl_annotations_
NTSTATUS JacanaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJACANA_EXTENSION extension = (PJACANA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PJACANA_ARGS args = (PJACANA_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    ULONG count;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_JACANA_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            count = args->Count;
            if (count <= 8) {
                RtlCopyMemory(extension->Values, args->Values, count * sizeof(ULONG));
            }
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
