// The status is chosen in a variable, and one end completes for all.
#include <wdm.h>

typedef struct _BASALT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BASALT, *PBASALT;

static DRIVER_DISPATCH BasaltPnp;

VOID BasaltSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BasaltPnp;
}

static NTSTATUS BasaltPass(PBASALT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BasaltPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBASALT device = (PBASALT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_CANCEL_STOP_DEVICE:
        status = STATUS_UNSUCCESSFUL;
        break;
    case IRP_MN_QUERY_STOP_DEVICE:
        status = device->Users != 0 ? STATUS_DEVICE_BUSY : STATUS_SUCCESS;
        if (NT_SUCCESS(status)) {
            Irp->IoStatus.Status = status;
            return BasaltPass(device, Irp);
        }
        break;
    default:
        return BasaltPass(device, Irp);
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: pnp/remove-failed
    return status;
}
