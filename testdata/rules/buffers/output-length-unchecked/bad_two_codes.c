// Two codes share a branch that writes.
#include <ntddk.h>

#define IOCTL_SHELDUCK_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SHELDUCK { ULONG Low, High; UCHAR Text[64]; } SHELDUCK, *PSHELDUCK;
typedef struct _SHELDUCK_RANGE { ULONG Low, High; } SHELDUCK_RANGE, *PSHELDUCK_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ShelduckControl;

_Use_decl_annotations_
NTSTATUS ShelduckControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHELDUCK ext = (PSHELDUCK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSHELDUCK_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SHELDUCK_GET:
        range = (PSHELDUCK_RANGE)Irp->AssociatedIrp.SystemBuffer;
        range->High = ext->High; // expect: buffers/output-length-unchecked
        written = sizeof(SHELDUCK_RANGE);
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
