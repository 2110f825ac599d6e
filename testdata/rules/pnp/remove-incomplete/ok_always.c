// Whatever the drivers below say.
#include <wdm.h>

typedef struct _MAPLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MAPLE, *PMAPLE;

static DRIVER_DISPATCH MaplePnp;

VOID MapleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MaplePnp;
}

static NTSTATUS MaplePass(PMAPLE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID MapleGone(PMAPLE Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS MaplePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAPLE device = (PMAPLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = MaplePass(device, Irp);
        MapleGone(device);
        return status;
    }
    return MaplePass(device, Irp);
}
