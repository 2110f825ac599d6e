// An answer that comes later ends the removal too early.
#include <wdm.h>

typedef struct _LILAC {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LILAC, *PLILAC;

static DRIVER_DISPATCH LilacPnp;

VOID LilacSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LilacPnp;
}

static NTSTATUS LilacPass(PLILAC Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID LilacGone(PLILAC Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS LilacPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLILAC device = (PLILAC)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        if (status == STATUS_PENDING) {
            return status; // expect: pnp/remove-incomplete
        }
        LilacGone(device);
        return status;
    default:
        return LilacPass(device, Irp);
    }
}
