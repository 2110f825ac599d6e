// A control device has nobody below.
#include <wdm.h>

typedef struct _PRIVET {
    ULONG Kind;
    PDEVICE_OBJECT Lower;
} PRIVET, *PPRIVET;

static DRIVER_DISPATCH PrivetPnp;

VOID PrivetSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PrivetPnp;
}

static NTSTATUS PrivetPass(PPRIVET Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PrivetEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PrivetPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPRIVET device = (PPRIVET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Kind != 7) {
        return stack->MinorFunction == IRP_MN_STOP_DEVICE ? PrivetEnd(Irp, STATUS_SUCCESS) : PrivetEnd(Irp, STATUS_INVALID_DEVICE_REQUEST);
    }
    return PrivetPass(device, Irp);
}
