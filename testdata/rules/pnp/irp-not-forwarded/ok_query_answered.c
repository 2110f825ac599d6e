// Capabilities and identifiers may be answered here.
#include <wdm.h>

typedef struct _PUMICE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PUMICE, *PPUMICE;

static DRIVER_DISPATCH PumicePnp;

VOID PumiceSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PumicePnp;
}

static NTSTATUS PumicePass(PPUMICE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PumiceEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PumicePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPUMICE device = (PPUMICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_INTERFACE:
    case IRP_MN_QUERY_ID:
        device->Users++;
        return PumiceEnd(Irp, STATUS_SUCCESS);
    default:
        return PumicePass(device, Irp);
    }
}
