// A helper sends the IRP, its caller clears the information field afterwards.
#include <wdm.h>

typedef struct _BELT {
    PDEVICE_OBJECT Lower;
} BELT, *PBELT;

static NTSTATUS BeltPassDown(PBELT Belt, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Belt->Lower, Irp);
}

DRIVER_DISPATCH BeltControl;

_Use_decl_annotations_
NTSTATUS BeltControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = BeltPassDown((PBELT)DeviceObject->DeviceExtension, Irp);

    if (status == STATUS_NOT_SUPPORTED) {
        Irp->IoStatus.Information = 0; // expect: irp/use-after-forward
    }
    return status;
}
