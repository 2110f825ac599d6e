// Handled, and so it says.
#include <wdm.h>

typedef struct _GRAVEL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} GRAVEL, *PGRAVEL;

static DRIVER_DISPATCH GravelPnp;

VOID GravelSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = GravelPnp;
}

static NTSTATUS GravelEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS GravelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGRAVEL device = (PGRAVEL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        status = STATUS_NOT_SUPPORTED;
        status = STATUS_SUCCESS; // guard
        device->Started = FALSE;
        return GravelEnd(Irp, status);
    }
    return GravelEnd(Irp, Irp->IoStatus.Status);
}
