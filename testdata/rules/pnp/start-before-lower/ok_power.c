// Power comes to a device that has started.
#include <wdm.h>

typedef struct _BARLEY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BARLEY, *PBARLEY;

static DRIVER_DISPATCH BarleyPower;

VOID BarleySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = BarleyPower;
}

static NTSTATUS BarleyPass(PBARLEY Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS BarleyPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBARLEY device = (PBARLEY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        WRITE_PORT_UCHAR(device->Registers, 0);
    }
    return BarleyPass(device, Irp);
}
