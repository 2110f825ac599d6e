// The function driver says that it is done.
#include <wdm.h>

typedef struct _MINT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MINT, *PMINT;

static DRIVER_DISPATCH MintPower;

VOID MintSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MintPower;
}

static NTSTATUS MintPass(PMINT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS MintEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MintPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMINT device = (PMINT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        device->Users = 0;
        return MintEnd(Irp, STATUS_SUCCESS); // expect: power/not-forwarded
    }
    return MintPass(device, Irp);
}
