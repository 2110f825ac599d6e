// Detached as soon as the hardware is gone.
#include <wdm.h>

typedef struct _HAZEL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} HAZEL, *PHAZEL;

static DRIVER_DISPATCH HazelPnp;

VOID HazelSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = HazelPnp;
}

static NTSTATUS HazelPass(PHAZEL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS HazelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHAZEL device = (PHAZEL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoDetachDevice(device->Lower); // expect: pnp/surprise-remove-teardown
        return status;
    }
    return HazelPass(device, Irp);
}
