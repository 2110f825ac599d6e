// Success goes on, failure ends here.
#include <wdm.h>

typedef struct _WALNUT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} WALNUT, *PWALNUT;

static DRIVER_DISPATCH WalnutPnp;

VOID WalnutSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = WalnutPnp;
}

static NTSTATUS WalnutPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWALNUT device = (PWALNUT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    NTSTATUS status = STATUS_SUCCESS;

    if (stack->MinorFunction == IRP_MN_QUERY_STOP_DEVICE) {
        status = device->Users == 0 ? STATUS_SUCCESS : STATUS_DEVICE_BUSY;
        Irp->IoStatus.Status = status;
    }
    if (!NT_SUCCESS(status)) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
