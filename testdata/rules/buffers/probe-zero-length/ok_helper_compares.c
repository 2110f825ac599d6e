// A helper says by its status whether enough was sent.
#include <ntddk.h>

#define IOCTL_FLINT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b1, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _FLINT_ARGS { ULONG Op, Count; ULONG Values[8]; } FLINT_ARGS, *PFLINT_ARGS;
typedef struct _FLINT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } FLINT_EXTENSION, *PFLINT_EXTENSION;

static NTSTATUS FlintCheck(PIO_STACK_LOCATION Stack, ULONG Needed)
{
    return Stack->Parameters.DeviceIoControl.InputBufferLength < Needed ? STATUS_BUFFER_TOO_SMALL : STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FlintControl;

_Use_decl_annotations_
NTSTATUS FlintControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFLINT_EXTENSION extension = (PFLINT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PFLINT_ARGS args = (PFLINT_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FLINT_RUN:
        status = FlintCheck(stack, sizeof(FLINT_ARGS));
        if (!NT_SUCCESS(status)) {
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
