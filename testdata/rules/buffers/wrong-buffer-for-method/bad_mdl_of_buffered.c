// With METHOD_BUFFERED there is no MDL.
#include <ntddk.h>

#define IOCTL_EGRET_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _EGRET { ULONG Low, High; UCHAR Text[64]; } EGRET, *PEGRET;
typedef struct _EGRET_RANGE { ULONG Low, High; } EGRET_RANGE, *PEGRET_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH EgretControl;

_Use_decl_annotations_
NTSTATUS EgretControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET ext = (PEGRET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PEGRET_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_EGRET_GET:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(EGRET_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PEGRET_RANGE)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute); // expect: buffers/wrong-buffer-for-method
        if (range == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        range->Low = ext->Low;
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
