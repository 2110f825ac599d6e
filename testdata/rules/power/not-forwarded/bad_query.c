// A filter agrees for everybody.
#include <wdm.h>

typedef struct _MULCH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MULCH, *PMULCH;

static DRIVER_DISPATCH MulchPower;

VOID MulchSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MulchPower;
}

static NTSTATUS MulchPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMULCH device = (PMULCH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_POWER:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: power/not-forwarded
        return STATUS_SUCCESS;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(device->Lower, Irp);
    }
}
