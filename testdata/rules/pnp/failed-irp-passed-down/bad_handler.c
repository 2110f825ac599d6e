// The handler says no; nobody listens.
#include <wdm.h>

typedef struct _TULIP {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} TULIP, *PTULIP;

static DRIVER_DISPATCH TulipPnp;

VOID TulipSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = TulipPnp;
}

static NTSTATUS TulipPass(PTULIP Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS TulipMayStop(PTULIP Device)
{
    return Device->Users == 0 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

static NTSTATUS TulipPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTULIP device = (PTULIP)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_STOP_DEVICE) {
        Irp->IoStatus.Status = TulipMayStop(device);
    }
    return TulipPass(device, Irp); // expect: pnp/failed-irp-passed-down
}
