// The device goes on every way.
#include <wdm.h>

typedef struct _NETTLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} NETTLE, *PNETTLE;

static DRIVER_DISPATCH NettlePnp;

VOID NettleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = NettlePnp;
}

static NTSTATUS NettlePass(PNETTLE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID NettleGone(PNETTLE Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS NettlePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNETTLE device = (PNETTLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = NettlePass(device, Irp);
        if (!NT_SUCCESS(status)) {
            NettleGone(device); // guard
            return status;
        }
        NettleGone(device);
        return status;
    }
    return NettlePass(device, Irp);
}
