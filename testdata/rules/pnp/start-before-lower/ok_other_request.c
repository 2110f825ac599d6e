// A read touches the hardware and is not passed down.
#include <wdm.h>

typedef struct _BRIAR {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} BRIAR, *PBRIAR;

static DRIVER_DISPATCH BriarPnp;

VOID BriarSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = BriarPnp;
}

static NTSTATUS BriarPass(PBRIAR Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

UCHAR BriarStatus(PBRIAR Device)
{
    return READ_REGISTER_UCHAR(Device->Registers);
}

static NTSTATUS BriarPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRIAR device = (PBRIAR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        return BriarPass(device, Irp);
    }
    return BriarPass(device, Irp);
}
