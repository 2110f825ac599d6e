// The pointer is probed in place, and read again for the access.
#include <ntddk.h>

#define IOCTL_MERLIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _MERLIN_ARGS { PULONG Data; ULONG Length; } MERLIN_ARGS, *PMERLIN_ARGS;
typedef struct _MERLIN { ULONG Sum; ULONG Values[8]; } MERLIN, *PMERLIN;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MerlinControl;

_Use_decl_annotations_
NTSTATUS MerlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN ext = (PMERLIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PMERLIN_ARGS args = (PMERLIN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_MERLIN_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        ProbeForRead(args->Data, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = *args->Data; // expect: buffers/probe-then-recapture
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
