// A query is refused with the reason.
#include <wdm.h>

typedef struct _FLINT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} FLINT, *PFLINT;

static DRIVER_DISPATCH FlintPnp;

VOID FlintSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = FlintPnp;
}

static NTSTATUS FlintPass(PFLINT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS FlintEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS FlintPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFLINT device = (PFLINT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_REMOVE_DEVICE && device->Users != 0) {
        return FlintEnd(Irp, STATUS_DEVICE_BUSY);
    }
    return FlintPass(device, Irp);
}
