// The mark lands in the location of the driver above, which may not return STATUS_PENDING.
#include <wdm.h>

DRIVER_DISPATCH DozePower;

_Use_decl_annotations_
NTSTATUS DozePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    IoMarkIrpPending(Irp); // expect: irp/mark-after-skip
    (VOID)PoCallDriver(lower, Irp);
    return STATUS_PENDING;
}
