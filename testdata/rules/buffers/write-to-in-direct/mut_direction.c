// Without its guard the pages are written for a code that only reads them.
#include <ntddk.h>

#define IOCTL_SHEARWATER_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _SHEARWATER { ULONG Low, High; UCHAR Text[64]; } SHEARWATER, *PSHEARWATER;
typedef struct _SHEARWATER_RANGE { ULONG Low, High; } SHEARWATER_RANGE, *PSHEARWATER_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ShearwaterControl;

_Use_decl_annotations_
NTSTATUS ShearwaterControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHEARWATER ext = (PSHEARWATER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSHEARWATER_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SHEARWATER_PUT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(SHEARWATER_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PSHEARWATER_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        ext->Low = range->Low;
        break; // guard
        range->High = 0;
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
