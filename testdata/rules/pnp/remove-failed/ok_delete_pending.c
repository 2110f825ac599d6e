// A driver with a count of its own says that the device goes.
#include <wdm.h>

typedef struct _COPPER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} COPPER, *PCOPPER;

static DRIVER_DISPATCH CopperPnp;

VOID CopperSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CopperPnp;
}

static NTSTATUS CopperPass(PCOPPER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CopperEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CopperPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOPPER device = (PCOPPER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_CANCEL_REMOVE_DEVICE && device->Users < 0) {
        return CopperEnd(Irp, STATUS_DELETE_PENDING);
    }
    return CopperPass(device, Irp);
}
