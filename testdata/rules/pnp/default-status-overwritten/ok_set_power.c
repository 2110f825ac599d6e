// Power requests that are known.
#include <wdm.h>

typedef struct _SPRUCE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SPRUCE, *PSPRUCE;

static DRIVER_DISPATCH SprucePower;

VOID SpruceSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = SprucePower;
}

static NTSTATUS SprucePass(PSPRUCE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS SprucePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPRUCE device = (PSPRUCE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER || stack->MinorFunction == IRP_MN_QUERY_POWER) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return SprucePass(device, Irp);
}
