// What an unknown routine returns may be anything.
#include <wdm.h>

typedef struct _WILLOW {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} WILLOW, *PWILLOW;

static DRIVER_DISPATCH WillowPnp;

VOID WillowSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = WillowPnp;
}

static NTSTATUS WillowPass(PWILLOW Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

NTSTATUS WillowPrepare(PUCHAR Registers);

static NTSTATUS WillowPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWILLOW device = (PWILLOW)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        Irp->IoStatus.Status = WillowPrepare(device->Registers);
    }
    return WillowPass(device, Irp);
}
