// A helper reads what its caller has probed.
#include <ntddk.h>

#define IOCTL_ZIRCON_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8ac, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _ZIRCON_ARGS { ULONG Op, Count; ULONG Values[8]; } ZIRCON_ARGS, *PZIRCON_ARGS;
typedef struct _ZIRCON_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } ZIRCON_EXTENSION, *PZIRCON_EXTENSION;

static ULONG ZirconCount(const ZIRCON_ARGS *Args)
{
    return Args->Count + 1;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ZirconControl;

_Use_decl_annotations_
NTSTATUS ZirconControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PZIRCON_EXTENSION extension = (PZIRCON_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PZIRCON_ARGS args = (PZIRCON_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ZIRCON_RUN:
        __try {
            ProbeForRead(args, stack->Parameters.DeviceIoControl.InputBufferLength, sizeof(ULONG));
            extension->Sum = ZirconCount(args); // expect: buffers/probe-zero-length
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
