// Who waited completes.
#include <wdm.h>

typedef struct _DUNE { PDEVICE_OBJECT Lower; } DUNE, *PDUNE;

DRIVER_DISPATCH DunePnp;

_Use_decl_annotations_
NTSTATUS DunePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;

    PAGED_CODE();
    if (IoForwardIrpSynchronously(((PDUNE)DeviceObject->DeviceExtension)->Lower, Irp)) {
        status = Irp->IoStatus.Status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // guard
    } else {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
