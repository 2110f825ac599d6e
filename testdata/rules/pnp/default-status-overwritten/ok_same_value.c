// The status is written back as it was read.
#include <wdm.h>

typedef struct _SLATE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SLATE, *PSLATE;

static DRIVER_DISPATCH SlatePnp;

VOID SlateSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = SlatePnp;
}

static NTSTATUS SlatePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSLATE device = (PSLATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    NTSTATUS status = Irp->IoStatus.Status;

    if (stack->MinorFunction == IRP_MN_QUERY_STOP_DEVICE) {
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
