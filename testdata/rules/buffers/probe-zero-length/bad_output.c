// As much is probed as was asked for, and four bytes are written.
#include <ntddk.h>

#define IOCTL_RUBY_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8aa, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _RUBY_ARGS { ULONG Op, Count; ULONG Values[8]; } RUBY_ARGS, *PRUBY_ARGS;
typedef struct _RUBY_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } RUBY_EXTENSION, *PRUBY_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RubyControl;

_Use_decl_annotations_
NTSTATUS RubyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUBY_EXTENSION extension = (PRUBY_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_RUBY_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength, sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = extension->Sum; // expect: buffers/probe-zero-length
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
