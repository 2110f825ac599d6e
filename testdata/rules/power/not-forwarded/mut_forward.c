// Passed down like the others.
#include <wdm.h>

typedef struct _PEACH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PEACH, *PPEACH;

static DRIVER_DISPATCH PeachPower;

VOID PeachSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = PeachPower;
}

static NTSTATUS PeachPass(PPEACH Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PeachEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PeachPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEACH device = (PPEACH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        device->Users = 0;
        return PeachPass(device, Irp); // guard
        return PeachEnd(Irp, STATUS_SUCCESS);
    }
    return PeachPass(device, Irp);
}
