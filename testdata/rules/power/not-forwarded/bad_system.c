// Only requests for the device go on.
#include <wdm.h>

typedef struct _MUSTARD {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MUSTARD, *PMUSTARD;

static DRIVER_DISPATCH MustardPower;

VOID MustardSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MustardPower;
}

static NTSTATUS MustardPass(PMUSTARD Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS MustardEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MustardPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMUSTARD device = (PMUSTARD)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && stack->Parameters.Power.Type == SystemPowerState) {
        device->Users++;
        return MustardEnd(Irp, STATUS_SUCCESS); // expect: power/not-forwarded
    }
    return MustardPass(device, Irp);
}
