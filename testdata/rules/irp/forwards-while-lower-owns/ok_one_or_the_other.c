// Either sent or completed, as a flag says.
#include <wdm.h>

typedef struct _SWITCHYARD {
    PDEVICE_OBJECT Lower;
    BOOLEAN Removed;
} SWITCHYARD, *PSWITCHYARD;

DRIVER_DISPATCH YardCreate_ok;

_Use_decl_annotations_
NTSTATUS YardCreate_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSWITCHYARD yard = (PSWITCHYARD)DeviceObject->DeviceExtension;
    BOOLEAN sent = FALSE;
    NTSTATUS status = STATUS_DELETE_PENDING;

    if (!yard->Removed) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(yard->Lower, Irp);
        sent = TRUE;
    }
    if (!sent) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
