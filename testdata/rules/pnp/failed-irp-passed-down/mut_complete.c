// Completed where it fails.
#include <wdm.h>

typedef struct _YEW {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} YEW, *PYEW;

static DRIVER_DISPATCH YewPnp;

VOID YewSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = YewPnp;
}

static NTSTATUS YewPass(PYEW Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS YewEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS YewPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PYEW device = (PYEW)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_STOP_DEVICE && device->Users != 0) {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        return YewEnd(Irp, STATUS_DEVICE_BUSY); // guard
    }
    return YewPass(device, Irp);
}
