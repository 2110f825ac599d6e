// Without the second probe only the header was checked.
#include <ntddk.h>

#define IOCTL_CHAT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88b, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CHAT_ARGS { ULONG Op, Count; ULONG Values[8]; } CHAT_ARGS, *PCHAT_ARGS;
typedef struct _CHAT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CHAT_EXTENSION, *PCHAT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ChatControl;

_Use_decl_annotations_
NTSTATUS ChatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHAT_EXTENSION extension = (PCHAT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCHAT_ARGS args = (PCHAT_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CHAT_RUN:
        __try {
            ProbeForRead(args, FIELD_OFFSET(CHAT_ARGS, Values), sizeof(ULONG));
            ProbeForRead(args, sizeof(*args), sizeof(ULONG)); // guard
            extension->Sum = args->Values[3];
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
