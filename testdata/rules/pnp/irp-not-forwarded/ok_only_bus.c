// Nothing is passed down by a driver at the bottom.
#include <wdm.h>

typedef struct _POPPY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} POPPY, *PPOPPY;

static DRIVER_DISPATCH PoppyPnp;

VOID PoppySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PoppyPnp;
}

static NTSTATUS PoppyEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PoppyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOPPY device = (PPOPPY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        device->Started = TRUE;
        return PoppyEnd(Irp, STATUS_SUCCESS);
    case IRP_MN_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        return PoppyEnd(Irp, STATUS_SUCCESS);
    default:
        return PoppyEnd(Irp, Irp->IoStatus.Status);
    }
}
