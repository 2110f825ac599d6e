// Both are done by helpers.
#include <wdm.h>

typedef struct _AGATE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} AGATE, *PAGATE;

static DRIVER_DISPATCH AgatePnp;

VOID AgateSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AgatePnp;
}

static NTSTATUS AgatePass(PAGATE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID AgateReset(PAGATE Device)
{
    WRITE_PORT_UCHAR(Device->Registers, 0x80);
    WRITE_PORT_UCHAR(Device->Registers, 0);
}

static NTSTATUS AgatePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAGATE device = (PAGATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        AgateReset(device);
        return AgatePass(device, Irp); // expect: pnp/start-before-lower
    }
    return AgatePass(device, Irp);
}
