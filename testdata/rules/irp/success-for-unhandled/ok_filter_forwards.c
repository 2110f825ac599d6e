// A filter passes other codes down.
#include <ntddk.h>

#define IOCTL_SPADE_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPADE_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS SpadeGo(_In_ PDEVICE_OBJECT DeviceObject);

typedef struct _SPADE { PDEVICE_OBJECT Lower; } SPADE, *PSPADE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SpadeControl;

_Use_decl_annotations_
NTSTATUS SpadeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPADE spade = (PSPADE)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;

    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPADE_GO:
        status = SpadeGo(DeviceObject);
        break;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(spade->Lower, Irp);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
