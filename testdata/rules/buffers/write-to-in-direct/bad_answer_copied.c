// The answer is copied into the pages.
#include <ntddk.h>

#define IOCTL_FULMAR_PUT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _FULMAR { ULONG Low, High; UCHAR Text[64]; } FULMAR, *PFULMAR;
typedef struct _FULMAR_RANGE { ULONG Low, High; } FULMAR_RANGE, *PFULMAR_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FulmarControl;

_Use_decl_annotations_
NTSTATUS FulmarControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFULMAR ext = (PFULMAR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PFULMAR_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FULMAR_PUT:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(FULMAR_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PFULMAR_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        RtlCopyMemory(range, &ext->Low, sizeof(*range)); // expect: buffers/write-to-in-direct
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
