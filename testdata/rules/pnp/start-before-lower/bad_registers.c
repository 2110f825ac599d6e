// The reset comes before the bus driver has opened the window.
#include <wdm.h>

typedef struct _ZINNIA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ZINNIA, *PZINNIA;

static DRIVER_DISPATCH ZinniaPnp;

VOID ZinniaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ZinniaPnp;
}

static NTSTATUS ZinniaPass(PZINNIA Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS ZinniaEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS ZinniaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PZINNIA device = (PZINNIA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        WRITE_REGISTER_UCHAR(device->Registers, 1);
        if (!IoForwardIrpSynchronously(device->Lower, Irp)) { // expect: pnp/start-before-lower
            return ZinniaEnd(Irp, STATUS_UNSUCCESSFUL);
        }
        return ZinniaEnd(Irp, Irp->IoStatus.Status);
    }
    return ZinniaPass(device, Irp);
}
