// Torn down at the removal.
#include <wdm.h>

typedef struct _IRIS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} IRIS, *PIRIS;

static DRIVER_DISPATCH IrisPnp;

VOID IrisSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = IrisPnp;
}

static NTSTATUS IrisPass(PIRIS Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID IrisGone(PIRIS Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS IrisPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRIS device = (PIRIS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return IrisPass(device, Irp);
    case IRP_MN_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = IrisPass(device, Irp);
        IrisGone(device);
        return status;
    default:
        return IrisPass(device, Irp);
    }
}
