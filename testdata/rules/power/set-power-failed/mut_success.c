// The order is followed.
#include <wdm.h>

typedef struct _MANGO {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MANGO, *PMANGO;

static DRIVER_DISPATCH MangoPower;

VOID MangoSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MangoPower;
}

static NTSTATUS MangoEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MangoPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMANGO device = (PMANGO)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        status = STATUS_DEVICE_BUSY;
        status = STATUS_SUCCESS; // guard
        device->Users = 0;
        return MangoEnd(Irp, status);
    }
    return MangoEnd(Irp, Irp->IoStatus.Status);
}
