// The cleanup code calls the cancel routine itself, with the lock held and the level in the request, as the system does.
#include <wdm.h>

typedef struct _SHIP {
    PIRP Current;
} SHIP, *PSHIP;

DRIVER_CANCEL ShipCancel;

static VOID GiveUp(PSHIP Ship, KIRQL IrqlForRelease)
{
    PIRP irp = Ship->Current;

    Ship->Current = NULL;
    IoSetCancelRoutine(irp, NULL);
    IoReleaseCancelSpinLock(IrqlForRelease);
    irp->IoStatus.Status = STATUS_CANCELLED;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
VOID ShipCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    GiveUp((PSHIP)DeviceObject->DeviceExtension, Irp->CancelIrql);
}

VOID ShipCleanup(PDEVICE_OBJECT DeviceObject)
{
    PSHIP ship = (PSHIP)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (ship->Current) {
        ship->Current->CancelIrql = irql;
        ShipCancel(DeviceObject, ship->Current);
    } else {
        IoReleaseCancelSpinLock(irql);
    }
}
