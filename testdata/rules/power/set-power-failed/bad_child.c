// The bus driver refuses to switch its child.
#include <wdm.h>

typedef struct _LAVA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LAVA, *PLAVA;

static DRIVER_DISPATCH LavaPower;

VOID LavaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = LavaPower;
}

static NTSTATUS LavaEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS LavaPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAVA device = (PLAVA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    UNREFERENCED_PARAMETER(device);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        if (stack->Parameters.Power.Type == DevicePowerState && stack->Parameters.Power.State.DeviceState == PowerDeviceD1) {
            return LavaEnd(Irp, STATUS_INVALID_PARAMETER); // expect: power/set-power-failed
        }
        return LavaEnd(Irp, STATUS_SUCCESS);
    }
    return LavaEnd(Irp, Irp->IoStatus.Status);
}
