// Copied, marked, sent, STATUS_PENDING.
#include <wdm.h>

DRIVER_DISPATCH WakePower_ok;

_Use_decl_annotations_
NTSTATUS WakePower_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoMarkIrpPending(Irp);
    (VOID)PoCallDriver(lower, Irp);
    return STATUS_PENDING;
}
