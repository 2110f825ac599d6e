// The pointer is taken out once.
#include <ntddk.h>

#define IOCTL_QUAIL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _QUAIL_ARGS { PULONG Data; ULONG Length; } QUAIL_ARGS, *PQUAIL_ARGS;
typedef struct _QUAIL { ULONG Sum; ULONG Values[8]; } QUAIL, *PQUAIL;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH QuailControl;

_Use_decl_annotations_
NTSTATUS QuailControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PQUAIL ext = (PQUAIL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PQUAIL_ARGS args = (PQUAIL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PULONG data;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_QUAIL_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        data = args->Data;
        ProbeForRead(data, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = *data;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
