// Text and identifiers need not be known.
#include <wdm.h>

typedef struct _GNEISS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} GNEISS, *PGNEISS;

static DRIVER_DISPATCH GneissPnp;

VOID GneissSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = GneissPnp;
}

static NTSTATUS GneissEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS GneissPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGNEISS device = (PGNEISS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_DEVICE_TEXT:
    case IRP_MN_QUERY_INTERFACE:
        return GneissEnd(Irp, STATUS_NOT_SUPPORTED);
    default:
        return GneissEnd(Irp, device->Started ? STATUS_SUCCESS : Irp->IoStatus.Status);
    }
}
