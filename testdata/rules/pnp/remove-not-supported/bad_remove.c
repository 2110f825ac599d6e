// A child is removed, and nobody has heard of it.
#include <wdm.h>

typedef struct _DAHLIA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} DAHLIA, *PDAHLIA;

static DRIVER_DISPATCH DahliaPnp;

VOID DahliaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = DahliaPnp;
}

static NTSTATUS DahliaEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS DahliaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDAHLIA device = (PDAHLIA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        device->Started = TRUE;
        return DahliaEnd(Irp, STATUS_SUCCESS);
    case IRP_MN_REMOVE_DEVICE:
        return DahliaEnd(Irp, STATUS_NOT_SUPPORTED); // expect: pnp/remove-not-supported
    default:
        return DahliaEnd(Irp, Irp->IoStatus.Status);
    }
}
