// A query is refused.
#include <wdm.h>

typedef struct _OAT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} OAT, *POAT;

static DRIVER_DISPATCH OatPower;

VOID OatSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = OatPower;
}

static NTSTATUS OatPass(POAT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS OatEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OatPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POAT device = (POAT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_POWER && device->Users != 0) {
        return OatEnd(Irp, STATUS_DEVICE_BUSY);
    }
    return OatPass(device, Irp);
}
