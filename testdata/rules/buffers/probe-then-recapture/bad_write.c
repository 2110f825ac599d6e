// The answer goes to the address that stands there when it is written.
#include <ntddk.h>

#define IOCTL_ORIOLE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _ORIOLE_ARGS { PULONG Data; ULONG Length; } ORIOLE_ARGS, *PORIOLE_ARGS;
typedef struct _ORIOLE { ULONG Sum; ULONG Values[8]; } ORIOLE, *PORIOLE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OrioleControl;

_Use_decl_annotations_
NTSTATUS OrioleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PORIOLE ext = (PORIOLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PORIOLE_ARGS args = (PORIOLE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_ORIOLE_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        ProbeForWrite(args->Data, sizeof(ULONG), sizeof(ULONG));
        *args->Data = ext->Sum; // expect: buffers/probe-then-recapture
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
