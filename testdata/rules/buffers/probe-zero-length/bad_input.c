// As much is probed as was sent, and a field is read.
#include <ntddk.h>

#define IOCTL_PEARL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a9, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _PEARL_ARGS { ULONG Op, Count; ULONG Values[8]; } PEARL_ARGS, *PPEARL_ARGS;
typedef struct _PEARL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PEARL_EXTENSION, *PPEARL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PearlControl;

_Use_decl_annotations_
NTSTATUS PearlControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEARL_EXTENSION extension = (PPEARL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPEARL_ARGS args = (PPEARL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PEARL_RUN:
        __try {
            ProbeForRead(args, stack->Parameters.DeviceIoControl.InputBufferLength, sizeof(ULONG));
            extension->Sum = args->Count; // expect: buffers/probe-zero-length
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
