// The early return keeps the two ways apart.
#include <wdm.h>

typedef struct _RAIL {
    PDEVICE_OBJECT Lower;
} RAIL, *PRAIL;

DRIVER_DISPATCH RailInternal;

_Use_decl_annotations_
NTSTATUS RailInternal(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRAIL rail = (PRAIL)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_NO_SUCH_DEVICE;

    if (rail->Lower != NULL) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(rail->Lower, Irp);
        return status; // guard
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
