// Two kinds of devices.
#include <wdm.h>

typedef struct _ORCHID {
    ULONG Kind;
    PDEVICE_OBJECT Lower;
} ORCHID, *PORCHID;

static DRIVER_DISPATCH OrchidPower;

VOID OrchidSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = OrchidPower;
}

static NTSTATUS OrchidPass(PORCHID Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS OrchidEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OrchidPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PORCHID device = (PORCHID)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Kind == 2) {
        return OrchidEnd(Irp, STATUS_SUCCESS);
    }
    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        PoSetPowerState(DeviceObject, stack->Parameters.Power.Type, stack->Parameters.Power.State);
    }
    return OrchidPass(device, Irp);
}
