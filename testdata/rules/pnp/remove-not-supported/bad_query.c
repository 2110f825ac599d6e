// The query gets the wrong answer.
#include <wdm.h>

typedef struct _DAISY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} DAISY, *PDAISY;

static DRIVER_DISPATCH DaisyPnp;

VOID DaisySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = DaisyPnp;
}

static NTSTATUS DaisyPass(PDAISY Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS DaisyEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS DaisyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDAISY device = (PDAISY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_REMOVE_DEVICE) {
        if (device->Users != 0) {
            return DaisyEnd(Irp, STATUS_NOT_SUPPORTED); // expect: pnp/remove-not-supported
        }
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return DaisyPass(device, Irp);
}
