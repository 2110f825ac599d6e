// Many values are written, to an address that is read once more.
#include <ntddk.h>

#define IOCTL_PLOVER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _PLOVER_ARGS { PULONG Data; ULONG Length; } PLOVER_ARGS, *PPLOVER_ARGS;
typedef struct _PLOVER { ULONG Sum; ULONG Values[8]; } PLOVER, *PPLOVER;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PloverControl;

_Use_decl_annotations_
NTSTATUS PloverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOVER ext = (PPLOVER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PPLOVER_ARGS args = (PPLOVER_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_PLOVER_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        ProbeForWrite(args->Data, sizeof(ext->Values), sizeof(ULONG));
        RtlCopyMemory(args->Data, ext->Values, sizeof(ext->Values)); // expect: buffers/probe-then-recapture
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
