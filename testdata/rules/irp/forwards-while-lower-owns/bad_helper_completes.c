// The helper that completes does not know that its caller has sent the IRP.
#include <wdm.h>

typedef struct _TRAY {
    PDEVICE_OBJECT Lower;
    BOOLEAN Busy;
} TRAY, *PTRAY;

static NTSTATUS TrayFinish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

DRIVER_DISPATCH TrayWrite;

_Use_decl_annotations_
NTSTATUS TrayWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTRAY tray = (PTRAY)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_DEVICE_BUSY;

    if (!tray->Busy) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(tray->Lower, Irp);
    }
    return TrayFinish(Irp, status); // expect: irp/forwards-while-lower-owns
}
