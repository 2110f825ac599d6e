// The helper for the removal serves for the surprise as well.
#include <wdm.h>

typedef struct _HEMLOCK {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} HEMLOCK, *PHEMLOCK;

static DRIVER_DISPATCH HemlockPnp;

VOID HemlockSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = HemlockPnp;
}

static NTSTATUS HemlockPass(PHEMLOCK Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID HemlockGone(PHEMLOCK Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS HemlockPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHEMLOCK device = (PHEMLOCK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        status = HemlockPass(device, Irp);
        HemlockGone(device);
        return status; // expect: pnp/surprise-remove-teardown
    default:
        return HemlockPass(device, Irp);
    }
}
