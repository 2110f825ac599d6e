// The handler of one minor function gives the status.
#include <wdm.h>

typedef struct _BIRCH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BIRCH, *PBIRCH;

static DRIVER_DISPATCH BirchPnp;

VOID BirchSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BirchPnp;
}

static NTSTATUS BirchPass(PBIRCH Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BirchStop(PBIRCH Device)
{
    if (Device->Users > 1) {
        return STATUS_DEVICE_BUSY;
    }
    Device->Started = FALSE;
    return STATUS_SUCCESS;
}

static NTSTATUS BirchPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBIRCH device = (PBIRCH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        NTSTATUS status = BirchStop(device);
        if (!NT_SUCCESS(status)) {
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: pnp/remove-failed
            return status;
        }
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return BirchPass(device, Irp);
}
