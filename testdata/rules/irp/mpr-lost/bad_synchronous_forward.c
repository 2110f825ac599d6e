// A library routine sends the IRP and waits; the driver then forgets that the IRP is its own again.
#include <wdm.h>

typedef struct _RIDGE { PDEVICE_OBJECT Lower; ULONG State; } RIDGE, *PRIDGE;

DRIVER_DISPATCH RidgePnp;

_Use_decl_annotations_
NTSTATUS RidgePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRIDGE ridge = (PRIDGE)DeviceObject->DeviceExtension;

    PAGED_CODE();
    if (!IoForwardIrpSynchronously(ridge->Lower, Irp)) {
        Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_UNSUCCESSFUL;
    }
    if (ridge->State == 2)
        return STATUS_SUCCESS; // expect: irp/mpr-lost
    ridge->State = 1;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
