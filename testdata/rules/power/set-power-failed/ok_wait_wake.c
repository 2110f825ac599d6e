// So may a wake-up that the device cannot do.
#include <wdm.h>

typedef struct _LIME {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LIME, *PLIME;

static DRIVER_DISPATCH LimePower;

VOID LimeSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = LimePower;
}

static NTSTATUS LimePass(PLIME Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS LimeEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS LimePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLIME device = (PLIME)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_WAIT_WAKE) {
        device->Users++;
        return LimeEnd(Irp, STATUS_NOT_SUPPORTED);
    }
    return LimePass(device, Irp);
}
