// A bus driver refuses to remove a child that is still there.
#include <wdm.h>

typedef struct _BEECH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BEECH, *PBEECH;

static DRIVER_DISPATCH BeechPnp;

VOID BeechSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BeechPnp;
}

static NTSTATUS BeechEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS BeechPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBEECH device = (PBEECH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_STOP_DEVICE:
        return BeechEnd(Irp, STATUS_SUCCESS);
    case IRP_MN_REMOVE_DEVICE:
        if (device->Started) {
            return BeechEnd(Irp, STATUS_DEVICE_NOT_READY); // expect: pnp/remove-failed
        }
        return BeechEnd(Irp, STATUS_SUCCESS);
    default:
        return BeechEnd(Irp, Irp->IoStatus.Status);
    }
}
