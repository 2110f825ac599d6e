// All but one kind ends here.
#include <wdm.h>

typedef struct _MYRRH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MYRRH, *PMYRRH;

static DRIVER_DISPATCH MyrrhPower;

VOID MyrrhSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MyrrhPower;
}

static NTSTATUS MyrrhPass(PMYRRH Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS MyrrhEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MyrrhPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMYRRH device = (PMYRRH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        PoSetPowerState(DeviceObject, stack->Parameters.Power.Type, stack->Parameters.Power.State);
        return MyrrhPass(device, Irp);
    }
    return MyrrhEnd(Irp, STATUS_SUCCESS); // expect: power/not-forwarded
}
