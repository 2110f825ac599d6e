// The helper that completes is handed success.
#include <ntddk.h>

#define IOCTL_KING_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_KING_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS KingGo(_In_ PDEVICE_OBJECT DeviceObject);

static NTSTATUS KingFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KingControl;

_Use_decl_annotations_
NTSTATUS KingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KING_GO:
        return KingFinish(Irp, KingGo(DeviceObject), 0);
    case IOCTL_KING_ASK:
        return KingFinish(Irp, STATUS_NOT_SUPPORTED, 0);
    }
    return KingFinish(Irp, STATUS_SUCCESS, 0); // expect: irp/success-for-unhandled
}
