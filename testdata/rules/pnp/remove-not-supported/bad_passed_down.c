// Set, then passed down.
#include <wdm.h>

typedef struct _ELDER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ELDER, *PELDER;

static DRIVER_DISPATCH ElderPnp;

VOID ElderSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ElderPnp;
}

static NTSTATUS ElderPass(PELDER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS ElderPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PELDER device = (PELDER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(device->Lower, Irp); // expect: pnp/remove-not-supported
    }
    return ElderPass(device, Irp);
}
