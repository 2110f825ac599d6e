// Where the flags are set is not known: only a part of the driver is here.
#include <wdm.h>

typedef struct _RYE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} RYE, *PRYE;

static DRIVER_DISPATCH RyePower;

VOID RyeSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = RyePower;
}

static NTSTATUS RyePass(PRYE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS RyePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRYE device = (PRYE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        LARGE_INTEGER time;
        time.QuadPart = -500000;
        KeDelayExecutionThread(KernelMode, FALSE, &time);
    }
    return RyePass(device, Irp);
}
