// Not while somebody reads.
#include <wdm.h>

typedef struct _ILEX {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ILEX, *PILEX;

static DRIVER_DISPATCH IlexPower;

VOID IlexSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = IlexPower;
}

static NTSTATUS IlexPass(PILEX Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS IlexEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS IlexPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PILEX device = (PILEX)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && device->Users != 0) {
        return IlexEnd(Irp, STATUS_DEVICE_BUSY); // expect: power/set-power-failed
    }
    return IlexPass(device, Irp);
}
