// Children answer, the own device passes down.
#include <wdm.h>

typedef struct _NUTMEG {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} NUTMEG, *PNUTMEG;

static DRIVER_DISPATCH NutmegPower;

VOID NutmegSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = NutmegPower;
}

static NTSTATUS NutmegPass(PNUTMEG Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS NutmegEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS NutmegPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNUTMEG device = (PNUTMEG)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Lower == NULL) {
        return stack->MinorFunction == IRP_MN_SET_POWER ? NutmegEnd(Irp, STATUS_SUCCESS) : NutmegEnd(Irp, Irp->IoStatus.Status);
    }
    return NutmegPass(device, Irp);
}
