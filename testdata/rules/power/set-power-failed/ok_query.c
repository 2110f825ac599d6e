// The query may be refused.
#include <wdm.h>

typedef struct _LEMON {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LEMON, *PLEMON;

static DRIVER_DISPATCH LemonPower;

VOID LemonSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = LemonPower;
}

static NTSTATUS LemonPass(PLEMON Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS LemonEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS LemonPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLEMON device = (PLEMON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_POWER && device->Users != 0) {
        return LemonEnd(Irp, STATUS_DEVICE_BUSY);
    }
    return LemonPass(device, Irp);
}
