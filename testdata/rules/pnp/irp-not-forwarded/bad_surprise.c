// The surprise ends in the function driver.
#include <wdm.h>

typedef struct _OAK {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} OAK, *POAK;

static DRIVER_DISPATCH OakPnp;

VOID OakSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = OakPnp;
}

static NTSTATUS OakPass(POAK Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS OakEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OakPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POAK device = (POAK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        return OakEnd(Irp, STATUS_SUCCESS); // expect: pnp/irp-not-forwarded
    default:
        return OakPass(device, Irp);
    }
}
