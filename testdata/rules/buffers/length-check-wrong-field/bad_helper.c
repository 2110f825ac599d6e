// The helper is handed the wrong one of the two lengths.
#include <ntddk.h>

#define IOCTL_RUFF_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _RUFF { ULONG Low, High; UCHAR Text[64]; } RUFF, *PRUFF;
typedef struct _RUFF_RANGE { ULONG Low, High; } RUFF_RANGE, *PRUFF_RANGE;

static NTSTATUS RuffSet(PRUFF Extension, PVOID Buffer, ULONG Length)
{
    PRUFF_RANGE range = (PRUFF_RANGE)Buffer;

    if (Length < sizeof(*range)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    Extension->Low = range->Low;
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RuffControl;

_Use_decl_annotations_
NTSTATUS RuffControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUFF ext = (PRUFF)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_RUFF_SET:
        status = RuffSet(ext, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength); // expect: buffers/length-check-wrong-field
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
