// The whole structure is copied first.
#include <ntddk.h>

#define IOCTL_RAVEN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _RAVEN_ARGS { PULONG Data; ULONG Length; } RAVEN_ARGS, *PRAVEN_ARGS;
typedef struct _RAVEN { ULONG Sum; ULONG Values[8]; } RAVEN, *PRAVEN;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RavenControl;

_Use_decl_annotations_
NTSTATUS RavenControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRAVEN ext = (PRAVEN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PRAVEN_ARGS args = (PRAVEN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    RAVEN_ARGS copy;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_RAVEN_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        copy = *args;
        ProbeForRead(copy.Data, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = *copy.Data;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
