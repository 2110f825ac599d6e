// The dispatch routine runs in the program's own thread.
#include <ntddk.h>

typedef struct _EIDER_ARGS { ULONG Count; ULONG Values[8]; } EIDER_ARGS, *PEIDER_ARGS;
typedef struct _EIDER { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } EIDER, *PEIDER;

#define IOCTL_EIDER_ADD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH EiderControl;

_Use_decl_annotations_
NTSTATUS EiderControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEIDER ext = (PEIDER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PEIDER_ARGS args = (PEIDER_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_EIDER_ADD && stack->Parameters.DeviceIoControl.InputBufferLength >= sizeof(*args)) {
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            ext->Sum += args->Count;
            status = STATUS_SUCCESS;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
