// As much is probed as was sent, and a whole structure is copied.
#include <ntddk.h>

#define IOCTL_QUARTZ_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8ab, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _QUARTZ_ARGS { ULONG Op, Count; ULONG Values[8]; } QUARTZ_ARGS, *PQUARTZ_ARGS;
typedef struct _QUARTZ_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } QUARTZ_EXTENSION, *PQUARTZ_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH QuartzControl;

_Use_decl_annotations_
NTSTATUS QuartzControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PQUARTZ_EXTENSION extension = (PQUARTZ_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PQUARTZ_ARGS args = (PQUARTZ_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    QUARTZ_ARGS copy;
    ULONG length = stack->Parameters.DeviceIoControl.InputBufferLength;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_QUARTZ_RUN:
        __try {
            ProbeForRead(args, length, 1);
            RtlCopyMemory(&copy, args, sizeof(copy)); // expect: buffers/probe-zero-length
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            extension->Op = copy.Op;
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
