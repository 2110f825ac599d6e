// What was not handled says so.
#include <wdm.h>

typedef struct _VIOLET {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} VIOLET, *PVIOLET;

static DRIVER_DISPATCH VioletPnp;

VOID VioletSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = VioletPnp;
}

static NTSTATUS VioletPass(PVIOLET Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS VioletPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVIOLET device = (PVIOLET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_INTERFACE) {
        Irp->IoStatus.Status = device->Started ? STATUS_SUCCESS : STATUS_NOT_SUPPORTED;
        return VioletPass(device, Irp);
    }
    return VioletPass(device, Irp);
}
