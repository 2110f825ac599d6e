// Pages of the answer are written however many they are.
#include <ntddk.h>

#define IOCTL_COOT_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_OUT_DIRECT, FILE_WRITE_ACCESS)

typedef struct _COOT { ULONG Low, High; UCHAR Text[64]; } COOT, *PCOOT;
typedef struct _COOT_RANGE { ULONG Low, High; } COOT_RANGE, *PCOOT_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CootControl;

_Use_decl_annotations_
NTSTATUS CootControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOOT ext = (PCOOT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PCOOT_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_COOT_GET:
        if (Irp->MdlAddress == NULL) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        range = (PCOOT_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        range->Low = ext->Low; // expect: buffers/output-length-unchecked
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
