// A port is read, and the request goes down.
#include <wdm.h>

typedef struct _ACORN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ACORN, *PACORN;

static DRIVER_DISPATCH AcornPnp;

VOID AcornSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AcornPnp;
}

static NTSTATUS AcornPass(PACORN Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS AcornPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PACORN device = (PACORN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        device->Users = READ_PORT_UCHAR(device->Registers);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(device->Lower, Irp); // expect: pnp/start-before-lower
    default:
        return AcornPass(device, Irp);
    }
}
