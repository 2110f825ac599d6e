// Several at once.
#include <wdm.h>

typedef struct _OPAL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} OPAL, *POPAL;

static DRIVER_DISPATCH OpalPnp;

VOID OpalSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = OpalPnp;
}

static NTSTATUS OpalPass(POPAL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS OpalEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OpalPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POPAL device = (POPAL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_STOP_DEVICE:
        return OpalEnd(Irp, STATUS_SUCCESS); // expect: pnp/irp-not-forwarded
    default:
        return OpalPass(device, Irp);
    }
}
