// The bus driver does it.
#include <wdm.h>

typedef struct _MADDER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MADDER, *PMADDER;

static DRIVER_DISPATCH MadderPower;

VOID MadderSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MadderPower;
}

static NTSTATUS MadderEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MadderPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMADDER device = (PMADDER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_SET_POWER:
        device->Started = stack->Parameters.Power.State.DeviceState == PowerDeviceD0;
        return MadderEnd(Irp, STATUS_SUCCESS);
    case IRP_MN_QUERY_POWER:
        return MadderEnd(Irp, STATUS_SUCCESS);
    default:
        return MadderEnd(Irp, Irp->IoStatus.Status);
    }
}
