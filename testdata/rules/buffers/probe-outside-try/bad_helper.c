// A helper that checks the address is called without a handler.
#include <ntddk.h>

#define IOCTL_PHALAROPE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x82f, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _PHALAROPE_ARGS { ULONG Op, Count; ULONG Values[8]; } PHALAROPE_ARGS, *PPHALAROPE_ARGS;
typedef struct _PHALAROPE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PHALAROPE_EXTENSION, *PPHALAROPE_EXTENSION;

static VOID PhalaropeCheck(PVOID Address, ULONG Length)
{
    ProbeForRead(Address, Length, sizeof(ULONG));
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PhalaropeControl;

_Use_decl_annotations_
NTSTATUS PhalaropeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPHALAROPE_EXTENSION extension = (PPHALAROPE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPHALAROPE_ARGS args = (PPHALAROPE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PHALAROPE_RUN:
        PhalaropeCheck(args, stack->Parameters.DeviceIoControl.InputBufferLength); // expect: buffers/probe-outside-try
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(PHALAROPE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            extension->Op = args->Op;
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
