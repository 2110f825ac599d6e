// A power query is refused, and asked below.
#include <wdm.h>

typedef struct _TOPAZ {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} TOPAZ, *PTOPAZ;

static DRIVER_DISPATCH TopazPower;

VOID TopazSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = TopazPower;
}

static NTSTATUS TopazPass(PTOPAZ Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS TopazPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOPAZ device = (PTOPAZ)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_POWER && device->Users > 0) {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        IoSkipCurrentIrpStackLocation(Irp);
        return PoCallDriver(device->Lower, Irp); // expect: pnp/failed-irp-passed-down
    }
    return TopazPass(device, Irp);
}
