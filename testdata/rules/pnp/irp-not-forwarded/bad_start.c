// The function driver starts alone.
#include <wdm.h>

typedef struct _ONYX {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ONYX, *PONYX;

static DRIVER_DISPATCH OnyxPnp;

VOID OnyxSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = OnyxPnp;
}

static NTSTATUS OnyxPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PONYX device = (PONYX)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        device->Started = TRUE;
        status = STATUS_SUCCESS;
        break;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(device->Lower, Irp);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: pnp/irp-not-forwarded
    return status;
}
