// The remove lock is closed: nothing of the device is left.
#include <wdm.h>

typedef struct _CHERRY {
    IO_REMOVE_LOCK Gate;
    PDEVICE_OBJECT Lower;
} CHERRY, *PCHERRY;

static DRIVER_DISPATCH CherryPnp;

VOID CherrySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CherryPnp;
}

static NTSTATUS CherryPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHERRY device = (PCHERRY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    status = IoAcquireRemoveLock(&device->Gate, Irp);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(device->Lower, Irp);
    IoReleaseRemoveLock(&device->Gate, Irp);
    return status;
}
