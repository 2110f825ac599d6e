// Without a device below the request is completed here.
#include <wdm.h>

typedef struct _CABLE {
    PDEVICE_OBJECT Lower;
} CABLE, *PCABLE;

DRIVER_DISPATCH CableRead_ok;

_Use_decl_annotations_
NTSTATUS CableRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCABLE cable = (PCABLE)DeviceObject->DeviceExtension;

    if (cable->Lower == NULL) {
        Irp->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_NO_SUCH_DEVICE;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(cable->Lower, Irp);
}
