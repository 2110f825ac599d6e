// The shorter of both lengths is probed and copied.
#include <ntddk.h>

#define IOCTL_SLATE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b2, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SLATE_ARGS { ULONG Op, Count; ULONG Values[8]; } SLATE_ARGS, *PSLATE_ARGS;
typedef struct _SLATE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SLATE_EXTENSION, *PSLATE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SlateControl;

_Use_decl_annotations_
NTSTATUS SlateControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSLATE_EXTENSION extension = (PSLATE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PVOID args = stack->Parameters.DeviceIoControl.Type3InputBuffer;
    ULONG length = min(stack->Parameters.DeviceIoControl.InputBufferLength, sizeof(extension->Values));

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SLATE_RUN:
        __try {
            ProbeForRead(args, length, 1);
            RtlCopyMemory(extension->Values, args, length);
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
