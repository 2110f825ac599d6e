// A range of minor functions that are all known.
#include <wdm.h>

typedef struct _SORREL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SORREL, *PSORREL;

static DRIVER_DISPATCH SorrelPnp;

VOID SorrelSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = SorrelPnp;
}

static NTSTATUS SorrelPass(PSORREL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS SorrelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSORREL device = (PSORREL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction <= IRP_MN_CANCEL_STOP_DEVICE && stack->MinorFunction != IRP_MN_START_DEVICE) {
        device->Users = 0;
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return SorrelPass(device, Irp);
}
