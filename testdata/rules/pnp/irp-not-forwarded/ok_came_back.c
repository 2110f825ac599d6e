// Passed down, caught, and completed.
#include <wdm.h>

typedef struct _PEARL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PEARL, *PPEARL;

static DRIVER_DISPATCH PearlPnp;

VOID PearlSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PearlPnp;
}

static NTSTATUS PearlPass(PPEARL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PearlEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PearlPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEARL device = (PPEARL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        if (!IoForwardIrpSynchronously(device->Lower, Irp)) {
            return PearlEnd(Irp, STATUS_UNSUCCESSFUL);
        }
        if (NT_SUCCESS(Irp->IoStatus.Status)) {
            device->Started = TRUE;
            return PearlEnd(Irp, STATUS_SUCCESS);
        }
        return PearlEnd(Irp, Irp->IoStatus.Status);
    }
    return PearlPass(device, Irp);
}
