// Success for what was handled.
#include <wdm.h>

typedef struct _SAGE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SAGE, *PSAGE;

static DRIVER_DISPATCH SagePnp;

VOID SageSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = SagePnp;
}

static NTSTATUS SagePass(PSAGE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS SagePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAGE device = (PSAGE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    default:
        break;
    }
    return SagePass(device, Irp);
}
