// Torn down before it is passed down.
#include <wdm.h>

typedef struct _HOLLY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} HOLLY, *PHOLLY;

static DRIVER_DISPATCH HollyPnp;

VOID HollySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = HollyPnp;
}

static NTSTATUS HollyPass(PHOLLY Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS HollyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOLLY device = (PHOLLY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    UCHAR minor = stack->MinorFunction;

    if (minor == IRP_MN_SURPRISE_REMOVAL) {
        PDEVICE_OBJECT lower = device->Lower;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoDetachDevice(lower); // expect: pnp/surprise-remove-teardown
        device->Started = FALSE;
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(lower, Irp);
    }
    return HollyPass(device, Irp);
}
