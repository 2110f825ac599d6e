// The output length is compared.
#include <ntddk.h>

#define IOCTL_GALLINULE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _GALLINULE { ULONG Low, High; UCHAR Text[64]; } GALLINULE, *PGALLINULE;
typedef struct _GALLINULE_RANGE { ULONG Low, High; } GALLINULE_RANGE, *PGALLINULE_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GallinuleControl;

_Use_decl_annotations_
NTSTATUS GallinuleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGALLINULE ext = (PGALLINULE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGALLINULE_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GALLINULE_GET:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GALLINULE_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PGALLINULE_RANGE)Irp->AssociatedIrp.SystemBuffer;
        range->Low = ext->Low;
        range->High = ext->High;
        written = sizeof(GALLINULE_RANGE);
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
