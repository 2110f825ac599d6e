// The pages that were to be read are used for the answer too.
#include <ntddk.h>

#define IOCTL_GREBE_SWAP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x833, METHOD_IN_DIRECT, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _GREBE { UCHAR Last[32]; UCHAR Now[32]; } GREBE, *PGREBE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GrebeControl;

_Use_decl_annotations_
NTSTATUS GrebeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGREBE ext = (PGREBE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    PUCHAR data;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_GREBE_SWAP) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (Irp->MdlAddress != NULL && stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(ext->Now)) {
        data = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        status = STATUS_INSUFFICIENT_RESOURCES;
        if (data != NULL) {
            RtlCopyMemory(ext->Now, data, sizeof(ext->Now));
            RtlCopyMemory(data, ext->Last, sizeof(ext->Last)); // expect: buffers/write-to-in-direct
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
