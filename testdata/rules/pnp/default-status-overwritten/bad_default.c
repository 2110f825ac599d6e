// Success for everything that is not known.
#include <wdm.h>

typedef struct _QUINCE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} QUINCE, *PQUINCE;

static DRIVER_DISPATCH QuincePnp;

VOID QuinceSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = QuincePnp;
}

static NTSTATUS QuincePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PQUINCE device = (PQUINCE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
    case IRP_MN_STOP_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    default:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp); // expect: pnp/default-status-overwritten
}
