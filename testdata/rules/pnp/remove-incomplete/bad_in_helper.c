// The removal is a function of its own.
#include <wdm.h>

typedef struct _LUPIN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LUPIN, *PLUPIN;

static DRIVER_DISPATCH LupinPnp;

VOID LupinSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LupinPnp;
}

static NTSTATUS LupinPass(PLUPIN Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS LupinRemove(PLUPIN Device, PIRP Irp)
{
    PDEVICE_OBJECT lower = Device->Lower;
    NTSTATUS status;

    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (NT_SUCCESS(status)) {
        IoDetachDevice(lower);
        IoDeleteDevice(Device->Self);
    }
    return status;
}

static NTSTATUS LupinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLUPIN device = (PLUPIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        return LupinRemove(device, Irp); // expect: pnp/remove-incomplete
    }
    return LupinPass(device, Irp);
}
