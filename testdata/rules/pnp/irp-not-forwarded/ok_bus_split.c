// Each kind of device has its own function.
#include <wdm.h>

typedef struct _POPLAR {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} POPLAR, *PPOPLAR;

static DRIVER_DISPATCH PoplarPnp;

VOID PoplarSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PoplarPnp;
}

static NTSTATUS PoplarPass(PPOPLAR Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PoplarEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PoplarOwn(PPOPLAR Device, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    if (Stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return PoplarPass(Device, Irp);
}

static NTSTATUS PoplarChild(PPOPLAR Device, PIRP Irp, PIO_STACK_LOCATION Stack)
{
    if (Stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        Device->Users = 0;
        return PoplarEnd(Irp, STATUS_SUCCESS);
    }
    return PoplarEnd(Irp, Irp->IoStatus.Status);
}

static NTSTATUS PoplarPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOPLAR device = (PPOPLAR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Started) {
        return PoplarOwn(device, Irp, stack);
    }
    return PoplarChild(device, Irp, stack);
}
