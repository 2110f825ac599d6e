// Before a stop the device must be silent.
#include <wdm.h>

typedef struct _BALSAM {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BALSAM, *PBALSAM;

static DRIVER_DISPATCH BalsamPnp;

VOID BalsamSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BalsamPnp;
}

static NTSTATUS BalsamPass(PBALSAM Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BalsamPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBALSAM device = (PBALSAM)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        if (device->Started) {
            WRITE_REGISTER_UCHAR(device->Registers, 0);
        }
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return BalsamPass(device, Irp);
    default:
        return BalsamPass(device, Irp);
    }
}
