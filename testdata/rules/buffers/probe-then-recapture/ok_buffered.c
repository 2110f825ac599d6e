// The structure was copied by the I/O manager: nobody changes it.
#include <ntddk.h>

#define IOCTL_TEAL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _TEAL_ARGS { PULONG Data; ULONG Length; } TEAL_ARGS, *PTEAL_ARGS;
typedef struct _TEAL { ULONG Sum; ULONG Values[8]; } TEAL, *PTEAL;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TealControl;

_Use_decl_annotations_
NTSTATUS TealControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTEAL ext = (PTEAL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PTEAL_ARGS args = (PTEAL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_TEAL_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    args = (PTEAL_ARGS)Irp->AssociatedIrp.SystemBuffer;
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args->Data, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = *args->Data;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
