// A helper fills the answer, and nobody has looked at the length.
#include <ntddk.h>

#define IOCTL_MOORHEN_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _MOORHEN { ULONG Low, High; UCHAR Text[64]; } MOORHEN, *PMOORHEN;
typedef struct _MOORHEN_RANGE { ULONG Low, High; } MOORHEN_RANGE, *PMOORHEN_RANGE;

static VOID MoorhenFill(const MOORHEN *Extension, PMOORHEN_RANGE Range)
{
    Range->Low = Extension->Low;
    Range->High = Extension->High;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MoorhenControl;

_Use_decl_annotations_
NTSTATUS MoorhenControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMOORHEN ext = (PMOORHEN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MOORHEN_GET:
        MoorhenFill(ext, (PMOORHEN_RANGE)Irp->AssociatedIrp.SystemBuffer); // expect: buffers/output-length-unchecked
        written = sizeof(MOORHEN_RANGE);
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
