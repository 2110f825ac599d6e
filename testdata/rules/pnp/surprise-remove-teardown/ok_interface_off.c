// The surprise only switches off what leads to the device.
#include <wdm.h>

typedef struct _JADE {
    UNICODE_STRING Link;
    PDEVICE_OBJECT Lower;
} JADE, *PJADE;

static DRIVER_DISPATCH JadePnp;

VOID JadeSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = JadePnp;
}

static NTSTATUS JadePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJADE device = (PJADE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();
    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        (VOID)IoSetDeviceInterfaceState(&device->Link, FALSE);
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
