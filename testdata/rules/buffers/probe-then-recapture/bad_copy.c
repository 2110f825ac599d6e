// As many bytes as were probed are copied, from wherever the pointer leads by then.
#include <ntddk.h>

#define IOCTL_NUTHATCH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _NUTHATCH_ARGS { PULONG Data; ULONG Length; } NUTHATCH_ARGS, *PNUTHATCH_ARGS;
typedef struct _NUTHATCH { ULONG Sum; ULONG Values[8]; } NUTHATCH, *PNUTHATCH;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH NuthatchControl;

_Use_decl_annotations_
NTSTATUS NuthatchControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNUTHATCH ext = (PNUTHATCH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PNUTHATCH_ARGS args = (PNUTHATCH_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_NUTHATCH_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        ProbeForRead(args->Data, sizeof(ext->Values), sizeof(ULONG));
        RtlCopyMemory(ext->Values, args->Data, sizeof(ext->Values)); // expect: buffers/probe-then-recapture
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
