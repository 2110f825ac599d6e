// No memory, and the request goes on.
#include <wdm.h>

typedef struct _THYME {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} THYME, *PTHYME;

static DRIVER_DISPATCH ThymePnp;

VOID ThymeSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ThymePnp;
}

static NTSTATUS ThymePass(PTHYME Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS ThymePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTHYME device = (PTHYME)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        device->Registers = (PUCHAR)ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'kcaT');
        if (device->Registers == NULL) {
            Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
            return ThymePass(device, Irp); // expect: pnp/failed-irp-passed-down
        }
    }
    return ThymePass(device, Irp);
}
