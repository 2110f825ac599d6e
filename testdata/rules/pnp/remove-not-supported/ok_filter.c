// A filter passes everything down as it comes.
#include <wdm.h>

typedef struct _GARNET {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} GARNET, *PGARNET;

static DRIVER_DISPATCH GarnetPnp;

VOID GarnetSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = GarnetPnp;
}

static NTSTATUS GarnetPass(PGARNET Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS GarnetPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGARNET device = (PGARNET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        device->Started = FALSE;
    }
    return GarnetPass(device, Irp);
}
