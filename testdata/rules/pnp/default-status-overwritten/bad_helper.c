// The helper that passes down sets it.
#include <wdm.h>

typedef struct _RUSH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} RUSH, *PRUSH;

static DRIVER_DISPATCH RushPnp;

VOID RushSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = RushPnp;
}

static NTSTATUS RushPass(PRUSH Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS RushDown(PRUSH Device, PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS RushPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUSH device = (PRUSH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        device->Started = TRUE;
    }
    if (stack->MinorFunction > IRP_MN_SURPRISE_REMOVAL) {
        return RushDown(device, Irp, STATUS_SUCCESS); // expect: pnp/default-status-overwritten
    }
    return RushPass(device, Irp);
}
