// The helper gets the length, and compares it.
#include <ntddk.h>

#define IOCTL_GOLDENEYE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GOLDENEYE { ULONG Low, High; UCHAR Text[64]; } GOLDENEYE, *PGOLDENEYE;
typedef struct _GOLDENEYE_RANGE { ULONG Low, High; } GOLDENEYE_RANGE, *PGOLDENEYE_RANGE;

static ULONG GoldeneyeFill(const GOLDENEYE *Extension, PVOID Buffer, ULONG Length)
{
    PGOLDENEYE_RANGE range = (PGOLDENEYE_RANGE)Buffer;

    if (Length < sizeof(*range)) {
        return 0;
    }
    range->Low = Extension->Low;
    range->High = Extension->High;
    return sizeof(*range);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GoldeneyeControl;

_Use_decl_annotations_
NTSTATUS GoldeneyeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOLDENEYE ext = (PGOLDENEYE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GOLDENEYE_GET:
        written = GoldeneyeFill(ext, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength);
        if (written == 0) {
            status = STATUS_BUFFER_TOO_SMALL;
        }
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
