// FN: Information that is changed is not looked at.
#include <wdm.h>

typedef struct _TEASEL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} TEASEL, *PTEASEL;

static DRIVER_DISPATCH TeaselPnp;

VOID TeaselSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = TeaselPnp;
}

static NTSTATUS TeaselPass(PTEASEL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS TeaselPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTEASEL device = (PTEASEL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        device->Started = FALSE;
    }
    Irp->IoStatus.Information = (ULONG_PTR)device;
    return TeaselPass(device, Irp);
}
