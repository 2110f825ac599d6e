// The usual answer.
#include <ntddk.h>

#define IOCTL_CLUB_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_CLUB_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS ClubGo(_In_ PDEVICE_OBJECT DeviceObject);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ClubControl;

_Use_decl_annotations_
NTSTATUS ClubControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CLUB_GO:
        status = ClubGo(DeviceObject);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
