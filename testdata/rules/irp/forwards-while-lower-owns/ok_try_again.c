// After the first device failed, the IRP that the routine kept goes to the second one.
#include <wdm.h>

typedef struct _MIRROR {
    PDEVICE_OBJECT First;
    PDEVICE_OBJECT Second;
} MIRROR, *PMIRROR;

DRIVER_DISPATCH MirrorRead_ok;

_Use_decl_annotations_
NTSTATUS MirrorRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMIRROR mirror = (PMIRROR)DeviceObject->DeviceExtension;

    if (IoForwardIrpSynchronously(mirror->First, Irp) && NT_SUCCESS(Irp->IoStatus.Status)) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(mirror->Second, Irp);
}
