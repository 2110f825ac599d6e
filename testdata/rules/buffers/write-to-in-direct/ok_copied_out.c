// The pages are the source of a copy.
#include <ntddk.h>

#define IOCTL_PETREL_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _PETREL { ULONG Low, High; UCHAR Text[64]; } PETREL, *PPETREL;
typedef struct _PETREL_RANGE { ULONG Low, High; } PETREL_RANGE, *PPETREL_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PetrelControl;

_Use_decl_annotations_
NTSTATUS PetrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPETREL ext = (PPETREL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PPETREL_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PETREL_PUT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(PETREL_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PPETREL_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        RtlCopyMemory(&ext->Low, range, sizeof(*range));
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
