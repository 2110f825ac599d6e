// The FDO deletes the devices of its children while it still holds its own claim.
#include <wdm.h>

typedef struct _BUS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PDEVICE_OBJECT Child;
    IO_REMOVE_LOCK RemoveLock;
} BUS, *PBUS;

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BusPnp;

NTSTATUS BusPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUS bus = (PBUS)DeviceObject->DeviceExtension;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status = IoAcquireRemoveLock(&bus->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    if (minor == IRP_MN_REMOVE_DEVICE && bus->Child != NULL) {
        IoDeleteDevice(bus->Child);
        bus->Child = NULL;
    }
    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(bus->Lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        IoReleaseRemoveLockAndWait(&bus->RemoveLock, Irp);
        IoDetachDevice(bus->Lower);
        IoDeleteDevice(DeviceObject);
        return status;
    }
    IoReleaseRemoveLock(&bus->RemoveLock, Irp);
    return status;
}
