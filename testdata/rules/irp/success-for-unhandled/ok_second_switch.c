// Codes that the first switch does not know are looked at by a second routine.
#include <ntddk.h>

#define IOCTL_SUIT_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SUIT_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS SuitGo(_In_ PDEVICE_OBJECT DeviceObject);

NTSTATUS SuitExtended(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SuitControl;

_Use_decl_annotations_
NTSTATUS SuitControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SUIT_GO:
        status = SuitGo(DeviceObject);
        break;
    default:
        status = SuitExtended(DeviceObject, Irp);
        break;
    }
    if (status == STATUS_PENDING)
        return status;
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
