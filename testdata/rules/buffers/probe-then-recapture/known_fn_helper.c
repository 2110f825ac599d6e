// FN: A helper probes, another uses the structure: what another function has read before is not known in the second.
#include <ntddk.h>

#define IOCTL_PIPIT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _PIPIT_ARGS { PULONG Data; ULONG Length; } PIPIT_ARGS, *PPIPIT_ARGS;
typedef struct _PIPIT { ULONG Sum; ULONG Values[8]; } PIPIT, *PPIPIT;

static VOID PipitProbe(PPIPIT_ARGS Args)
{
    ProbeForRead(Args->Data, sizeof(ULONG), sizeof(ULONG));
}

static ULONG PipitRead(PPIPIT_ARGS Args)
{
    return *Args->Data;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PipitControl;

_Use_decl_annotations_
NTSTATUS PipitControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPIT ext = (PPIPIT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PPIPIT_ARGS args = (PPIPIT_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_PIPIT_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        PipitProbe(args);
        ext->Sum = PipitRead(args);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
