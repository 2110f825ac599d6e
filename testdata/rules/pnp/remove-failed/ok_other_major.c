// The same number is another request in another routine.
#include <wdm.h>

typedef struct _COBALT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} COBALT, *PCOBALT;

static DRIVER_DISPATCH CobaltControl;

VOID CobaltSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = CobaltControl;
}

static NTSTATUS CobaltPass(PCOBALT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CobaltEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CobaltControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOBALT device = (PCOBALT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == 2) {
        return CobaltEnd(Irp, STATUS_INVALID_DEVICE_REQUEST);
    }
    return CobaltPass(device, Irp);
}
