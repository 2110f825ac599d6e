// The default case says success.
#include <ntddk.h>

#define IOCTL_ACE_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_ACE_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS AceGo(_In_ PDEVICE_OBJECT DeviceObject);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AceControl;

_Use_decl_annotations_
NTSTATUS AceControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ACE_GO:
        status = AceGo(DeviceObject);
        break;
    case IOCTL_ACE_ASK:
        status = STATUS_NOT_IMPLEMENTED;
        break;
    default:
        DbgPrint("ace: what?\n");
        status = STATUS_SUCCESS;
        break;
    }
    Irp->IoStatus.Status = status; // expect: irp/success-for-unhandled
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
