// Only one length is right.
#include <ntddk.h>

#define IOCTL_LAPIS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b0, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _LAPIS_ARGS { ULONG Op, Count; ULONG Values[8]; } LAPIS_ARGS, *PLAPIS_ARGS;
typedef struct _LAPIS_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } LAPIS_EXTENSION, *PLAPIS_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LapisControl;

_Use_decl_annotations_
NTSTATUS LapisControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAPIS_EXTENSION extension = (PLAPIS_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PLAPIS_ARGS args = (PLAPIS_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_LAPIS_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength != sizeof(LAPIS_ARGS)) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
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
