// Refused and completed.
#include <wdm.h>

typedef struct _TURF {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} TURF, *PTURF;

static DRIVER_DISPATCH TurfPnp;

VOID TurfSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = TurfPnp;
}

static NTSTATUS TurfPass(PTURF Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS TurfEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS TurfPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTURF device = (PTURF)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_REMOVE_DEVICE && device->Users != 0) {
        return TurfEnd(Irp, STATUS_DEVICE_BUSY);
    }
    return TurfPass(device, Irp);
}
