// Refused and passed down.
#include <wdm.h>

typedef struct _THISTLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} THISTLE, *PTHISTLE;

static DRIVER_DISPATCH ThistlePnp;

VOID ThistleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ThistlePnp;
}

static NTSTATUS ThistlePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTHISTLE device = (PTHISTLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_REMOVE_DEVICE && device->Users != 0) {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp); // expect: pnp/failed-irp-passed-down
}
