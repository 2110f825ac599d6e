// The only way out deletes the device without detaching it.
#include <wdm.h>

typedef struct _ALDER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    LONG Users;
} ALDER, *PALDER;

static DRIVER_DISPATCH AlderPnp;

VOID AlderSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AlderPnp;
}

static NTSTATUS AlderPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PALDER device = (PALDER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoDeleteDevice(device->Self);
        return status; // expect: pnp/remove-incomplete
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(device->Lower, Irp);
    }
}
