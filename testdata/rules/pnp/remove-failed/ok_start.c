// A start may fail.
#include <wdm.h>

typedef struct _CEDAR {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CEDAR, *PCEDAR;

static DRIVER_DISPATCH CedarPnp;

VOID CedarSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CedarPnp;
}

static NTSTATUS CedarPass(PCEDAR Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CedarEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CedarPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCEDAR device = (PCEDAR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        if (!IoForwardIrpSynchronously(device->Lower, Irp)) {
            return CedarEnd(Irp, STATUS_UNSUCCESSFUL);
        }
        device->Started = NT_SUCCESS(Irp->IoStatus.Status);
        status = device->Started ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
        return CedarEnd(Irp, status);
    }
    return CedarPass(device, Irp);
}
