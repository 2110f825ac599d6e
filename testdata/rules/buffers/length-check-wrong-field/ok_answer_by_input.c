// The block is as long as the input: the answer fits.
#include <ntddk.h>

#define IOCTL_GODWIT_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GODWIT { ULONG Low, High; UCHAR Text[64]; } GODWIT, *PGODWIT;
typedef struct _GODWIT_RANGE { ULONG Low, High; } GODWIT_RANGE, *PGODWIT_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GodwitControl;

_Use_decl_annotations_
NTSTATUS GodwitControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGODWIT ext = (PGODWIT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGODWIT_RANGE range = (PGODWIT_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GODWIT_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GODWIT_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range->High = ext->High + range->Low;
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
