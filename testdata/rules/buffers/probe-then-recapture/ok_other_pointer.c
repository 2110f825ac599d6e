// Another pointer is read after the probe, and probed too.
#include <ntddk.h>

#define IOCTL_URSON_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _URSON_ARGS { PULONG Data; ULONG Length; } URSON_ARGS, *PURSON_ARGS;
typedef struct _URSON { ULONG Sum; ULONG Values[8]; } URSON, *PURSON;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH UrsonControl;

_Use_decl_annotations_
NTSTATUS UrsonControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PURSON ext = (PURSON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PURSON_ARGS args = (PURSON_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PULONG first;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_URSON_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        first = args[0].Data;
        ProbeForRead(first, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = *first;
        ext->Values[0] = args->Length;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
