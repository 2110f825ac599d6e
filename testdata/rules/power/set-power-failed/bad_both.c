// The same answer for the query and for the order.
#include <wdm.h>

typedef struct _KALE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} KALE, *PKALE;

static DRIVER_DISPATCH KalePower;

VOID KaleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = KalePower;
}

static NTSTATUS KalePass(PKALE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS KaleEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS KalePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKALE device = (PKALE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if ((stack->MinorFunction == IRP_MN_SET_POWER || stack->MinorFunction == IRP_MN_QUERY_POWER) && device->Users > 3) {
        if (stack->MinorFunction == IRP_MN_SET_POWER) {
            device->Started = FALSE;
            status = STATUS_UNSUCCESSFUL;
        } else {
            return KaleEnd(Irp, STATUS_DEVICE_BUSY);
        }
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: power/set-power-failed
        return status;
    }
    return KalePass(device, Irp);
}
