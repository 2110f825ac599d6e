// The surprise comes too early for a device that was never started.
#include <wdm.h>

typedef struct _ASPEN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ASPEN, *PASPEN;

static DRIVER_DISPATCH AspenPnp;

VOID AspenSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AspenPnp;
}

static NTSTATUS AspenPass(PASPEN Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS AspenPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PASPEN device = (PASPEN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL && !device->Started) {
        Irp->IoStatus.Status = STATUS_INVALID_DEVICE_STATE;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: pnp/remove-failed
        return STATUS_INVALID_DEVICE_STATE;
    }
    return AspenPass(device, Irp);
}
