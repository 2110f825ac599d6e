// A member is written through the mapping.
#include <ntddk.h>

#define IOCTL_TERN_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _TERN { ULONG Low, High; UCHAR Text[64]; } TERN, *PTERN;
typedef struct _TERN_RANGE { ULONG Low, High; } TERN_RANGE, *PTERN_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TernControl;

_Use_decl_annotations_
NTSTATUS TernControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTERN ext = (PTERN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PTERN_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TERN_PUT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(TERN_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PTERN_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        range->Low = ext->Low; // expect: buffers/write-to-in-direct
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
