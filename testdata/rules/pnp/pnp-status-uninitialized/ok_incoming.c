// A request of the system that is passed down.
#include <wdm.h>

typedef struct _HOP {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} HOP, *PHOP;

static DRIVER_DISPATCH HopPnp;

VOID HopSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = HopPnp;
}

static NTSTATUS HopPass(PHOP Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS HopPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOP device = (PHOP)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return HopPass(device, Irp);
}
