// Passed down like the others.
#include <wdm.h>

typedef struct _QUARTZ {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} QUARTZ, *PQUARTZ;

static DRIVER_DISPATCH QuartzPnp;

VOID QuartzSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = QuartzPnp;
}

static NTSTATUS QuartzPass(PQUARTZ Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS QuartzEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS QuartzPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PQUARTZ device = (PQUARTZ)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_CANCEL_REMOVE_DEVICE) {
        device->Started = TRUE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return QuartzPass(device, Irp); // guard
        return QuartzEnd(Irp, STATUS_SUCCESS);
    }
    return QuartzPass(device, Irp);
}
