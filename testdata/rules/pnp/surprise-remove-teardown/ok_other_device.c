// The surprise of a port: a filter on another device was attached and goes in unload.
#include <wdm.h>

typedef struct _KELP {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} KELP, *PKELP;

static DRIVER_DISPATCH KelpPnp;

VOID KelpSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = KelpPnp;
}

static NTSTATUS KelpPass(PKELP Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID KelpGone(PKELP Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static DRIVER_UNLOAD KelpUnload;

VOID KelpLast(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverUnload = KelpUnload;
}

static VOID KelpUnload(PDRIVER_OBJECT DriverObject)
{
    KelpGone((PKELP)DriverObject->DeviceObject->DeviceExtension);
}

static NTSTATUS KelpPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKELP device = (PKELP)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        device->Users = 0;
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return KelpPass(device, Irp);
}
