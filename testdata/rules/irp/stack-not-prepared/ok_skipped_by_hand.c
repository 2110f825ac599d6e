// What skipping does, written out.
#include <wdm.h>

DRIVER_DISPATCH AncientRead_ok;

_Use_decl_annotations_
NTSTATUS AncientRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->CurrentLocation++;
    Irp->Tail.Overlay.CurrentStackLocation++;
    return IoCallDriver(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
