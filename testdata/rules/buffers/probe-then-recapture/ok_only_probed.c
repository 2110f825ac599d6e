// Probed, and used no more.
#include <ntddk.h>

#define IOCTL_SISKIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _SISKIN_ARGS { PULONG Data; ULONG Length; } SISKIN_ARGS, *PSISKIN_ARGS;
typedef struct _SISKIN { ULONG Sum; ULONG Values[8]; } SISKIN, *PSISKIN;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SiskinControl;

_Use_decl_annotations_
NTSTATUS SiskinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISKIN ext = (PSISKIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PSISKIN_ARGS args = (PSISKIN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_SISKIN_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        ProbeForRead(args->Data, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = 1;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
