// A device without a stack answers all alike.
#include <wdm.h>

typedef struct _LOTUS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LOTUS, *PLOTUS;

static DRIVER_DISPATCH LotusPower;

VOID LotusSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = LotusPower;
}

static NTSTATUS LotusPass(PLOTUS Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS LotusEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS LotusPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOTUS device = (PLOTUS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (device->Lower == NULL) {
        return LotusEnd(Irp, STATUS_NO_SUCH_DEVICE);
    }
    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        device->Users = 0;
    }
    return LotusPass(device, Irp);
}
