// Everything is passed down.
#include <wdm.h>

typedef struct _PAPAYA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PAPAYA, *PPAPAYA;

static DRIVER_DISPATCH PapayaPower;

VOID PapayaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = PapayaPower;
}

static NTSTATUS PapayaPass(PPAPAYA Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PapayaPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPAPAYA device = (PPAPAYA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && stack->Parameters.Power.Type == DevicePowerState) {
        PoSetPowerState(DeviceObject, DevicePowerState, stack->Parameters.Power.State);
    }
    return PapayaPass(device, Irp);
}
