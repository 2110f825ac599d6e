// A device that is gone already answers everything alike.
#include <wdm.h>

typedef struct _CLOVER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CLOVER, *PCLOVER;

static DRIVER_DISPATCH CloverPnp;

VOID CloverSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CloverPnp;
}

static NTSTATUS CloverPass(PCLOVER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CloverEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CloverPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCLOVER device = (PCLOVER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Lower == NULL) {
        return CloverEnd(Irp, STATUS_NO_SUCH_DEVICE);
    }
    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    default:
        break;
    }
    return CloverPass(device, Irp);
}
