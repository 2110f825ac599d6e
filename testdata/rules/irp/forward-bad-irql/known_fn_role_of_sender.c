// FN: That the routine forwards PnP requests alone is told by its role; what stands in the request is not looked at.
#include <wdm.h>

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH ShelfPnp;

_Use_decl_annotations_
NTSTATUS ShelfPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = *(PDEVICE_OBJECT *)DeviceObject->DeviceExtension;
    NTSTATUS status;
    KIRQL irql;

    IoSkipCurrentIrpStackLocation(Irp);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    status = IoCallDriver(lower, Irp);
    KeLowerIrql(irql);
    return status;
}
