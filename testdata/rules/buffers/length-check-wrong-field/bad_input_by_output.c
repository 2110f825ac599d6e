// The structure that was sent is read after the output length was compared.
#include <ntddk.h>

#define IOCTL_DUNLIN_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DUNLIN { ULONG Low, High; UCHAR Text[64]; } DUNLIN, *PDUNLIN;
typedef struct _DUNLIN_RANGE { ULONG Low, High; } DUNLIN_RANGE, *PDUNLIN_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DunlinControl;

_Use_decl_annotations_
NTSTATUS DunlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNLIN ext = (PDUNLIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PDUNLIN_RANGE range = (PDUNLIN_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DUNLIN_SET:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(DUNLIN_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Low = range->Low; // expect: buffers/length-check-wrong-field
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
