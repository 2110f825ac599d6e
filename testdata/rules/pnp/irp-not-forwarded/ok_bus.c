// The children of a bus driver, and its own device, in one routine.
#include <wdm.h>

typedef struct _PLUM {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PLUM, *PPLUM;

static DRIVER_DISPATCH PlumPnp;

VOID PlumSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PlumPnp;
}

static NTSTATUS PlumPass(PPLUM Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PlumEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PlumPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLUM device = (PPLUM)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Lower != NULL) {
        return PlumPass(device, Irp);
    }
    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        return PlumEnd(Irp, STATUS_SUCCESS);
    default:
        return PlumEnd(Irp, Irp->IoStatus.Status);
    }
}
