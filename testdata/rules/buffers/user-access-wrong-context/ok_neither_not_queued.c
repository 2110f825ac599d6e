// Control codes of METHOD_NEITHER are served at once; what a work item serves is buffered.
#include <ntddk.h>

#define IOCTL_POCHARD_SUM CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)
#define IOCTL_POCHARD_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _POCHARD { ULONG Sum; } POCHARD, *PPOCHARD;

IO_WORKITEM_ROUTINE PochardWork;

static NTSTATUS PochardServe(PPOCHARD Extension, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_POCHARD_SUM:
        __try {
            Extension->Sum += *(PULONG)stack->Parameters.DeviceIoControl.Type3InputBuffer;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            return GetExceptionCode();
        }
        return STATUS_SUCCESS;
    case IOCTL_POCHARD_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
            return STATUS_BUFFER_TOO_SMALL;
        }
        Extension->Sum = *(PULONG)Irp->AssociatedIrp.SystemBuffer;
        return STATUS_SUCCESS;
    default:
        return STATUS_INVALID_DEVICE_REQUEST;
    }
}

_Use_decl_annotations_
VOID PochardWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPOCHARD ext = (PPOCHARD)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    if ((IoGetCurrentIrpStackLocation(irp)->Parameters.DeviceIoControl.IoControlCode & 3) != METHOD_NEITHER) {
        status = PochardServe(ext, irp);
    }
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
