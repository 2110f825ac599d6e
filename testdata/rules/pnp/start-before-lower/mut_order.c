// The order of the two.
#include <wdm.h>

typedef struct _BURDOCK {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BURDOCK, *PBURDOCK;

static DRIVER_DISPATCH BurdockPnp;

VOID BurdockSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BurdockPnp;
}

static NTSTATUS BurdockPass(PBURDOCK Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BurdockPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBURDOCK device = (PBURDOCK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
#if 0 // guard
        WRITE_REGISTER_UCHAR(device->Registers, 1);
#endif // guard
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(device->Lower, Irp);
    }
    return BurdockPass(device, Irp);
}
