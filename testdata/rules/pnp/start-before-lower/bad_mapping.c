// The registers are mapped from the resources before the bus has them.
#include <wdm.h>

typedef struct _AMBER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} AMBER, *PAMBER;

static DRIVER_DISPATCH AmberPnp;

VOID AmberSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AmberPnp;
}

static NTSTATUS AmberPass(PAMBER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS AmberEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS AmberPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAMBER device = (PAMBER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        PHYSICAL_ADDRESS base;
        base.QuadPart = 0xfed00000;
        device->Registers = (PUCHAR)MmMapIoSpace(base, 0x100, MmNonCached);
        if (device->Registers == NULL) {
            return AmberEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        }
        return AmberPass(device, Irp); // expect: pnp/start-before-lower
    }
    return AmberPass(device, Irp);
}
