// What is prepared is memory.
#include <wdm.h>

typedef struct _BORAGE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BORAGE, *PBORAGE;

static DRIVER_DISPATCH BoragePnp;

VOID BorageSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BoragePnp;
}

static NTSTATUS BoragePass(PBORAGE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BoragePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBORAGE device = (PBORAGE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        device->Users = 0;
        device->Started = FALSE;
    }
    return BoragePass(device, Irp);
}
