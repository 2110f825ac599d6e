// One piece of code for both, that asks again before the device goes.
#include <wdm.h>

typedef struct _IVORY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} IVORY, *PIVORY;

static DRIVER_DISPATCH IvoryPnp;

VOID IvorySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = IvoryPnp;
}

static NTSTATUS IvoryPass(PIVORY Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS IvoryPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIVORY device = (PIVORY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    UCHAR minor;
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
    case IRP_MN_REMOVE_DEVICE:
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        minor = stack->MinorFunction;
        status = IvoryPass(device, Irp);
        if (minor == IRP_MN_REMOVE_DEVICE) {
            IoDetachDevice(device->Lower);
            IoDeleteDevice(device->Self);
        }
        return status;
    default:
        return IvoryPass(device, Irp);
    }
}
