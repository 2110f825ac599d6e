// A removal is refused while the device is used.
#include <wdm.h>

typedef struct _ALDER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ALDER, *PALDER;

static DRIVER_DISPATCH AlderPnp;

VOID AlderSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AlderPnp;
}

static NTSTATUS AlderPass(PALDER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS AlderEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS AlderPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PALDER device = (PALDER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_REMOVE_DEVICE:
        if (device->Users != 0) {
            return AlderEnd(Irp, STATUS_DEVICE_BUSY); // expect: pnp/remove-failed
        }
        IoSkipCurrentIrpStackLocation(Irp);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return IoCallDriver(device->Lower, Irp);
    default:
        return AlderPass(device, Irp);
    }
}
