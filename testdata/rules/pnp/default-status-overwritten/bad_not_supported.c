// Reset to what it was at first.
#include <wdm.h>

typedef struct _REED {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} REED, *PREED;

static DRIVER_DISPATCH ReedPnp;

VOID ReedSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ReedPnp;
}

static NTSTATUS ReedPass(PREED Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS ReedPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREED device = (PREED)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return ReedPass(device, Irp);
    default:
        Irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
        return ReedPass(device, Irp); // expect: pnp/default-status-overwritten
    }
}
