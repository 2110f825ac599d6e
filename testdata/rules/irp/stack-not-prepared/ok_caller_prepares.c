// The helper relies on its callers, and all of them prepare.
#include <wdm.h>

static NTSTATUS PassOn(PDEVICE_OBJECT Lower, PIRP Irp)
{
    return IoCallDriver(Lower, Irp);
}

static VOID PrepareToPass(PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
}

DRIVER_DISPATCH PassRead_ok;
DRIVER_DISPATCH PassPower_ok;

_Use_decl_annotations_
NTSTATUS PassRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return PassOn(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}

_Use_decl_annotations_
NTSTATUS PassPower_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PrepareToPass(Irp);
    return PassOn(*(PDEVICE_OBJECT *)DeviceObject->DeviceExtension, Irp);
}
