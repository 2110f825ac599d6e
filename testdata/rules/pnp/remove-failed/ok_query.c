// A query may be refused.
#include <wdm.h>

typedef struct _BRAMBLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BRAMBLE, *PBRAMBLE;

static DRIVER_DISPATCH BramblePnp;

VOID BrambleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BramblePnp;
}

static NTSTATUS BramblePass(PBRAMBLE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BrambleEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS BramblePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRAMBLE device = (PBRAMBLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_QUERY_STOP_DEVICE:
        if (device->Users != 0) {
            return BrambleEnd(Irp, STATUS_DEVICE_BUSY);
        }
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return BramblePass(device, Irp);
    default:
        return BramblePass(device, Irp);
    }
}
