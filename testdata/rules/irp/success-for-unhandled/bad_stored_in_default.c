// The default case stores success in the IRP.
#include <ntddk.h>

#define IOCTL_QUEEN_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_QUEEN_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS QueenGo(_In_ PDEVICE_OBJECT DeviceObject);

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH QueenInternal;

_Use_decl_annotations_
NTSTATUS QueenInternal(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    Irp->IoStatus.Information = 0;
    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_QUEEN_GO:
        Irp->IoStatus.Status = QueenGo(DeviceObject);
        break;
    default:
        Irp->IoStatus.Status = STATUS_SUCCESS; // expect: irp/success-for-unhandled
        break;
    }
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
