// Which kind of device it is decides whether it is detached.
#include <wdm.h>

typedef struct _MYRTLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MYRTLE, *PMYRTLE;

static DRIVER_DISPATCH MyrtlePnp;

VOID MyrtleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MyrtlePnp;
}

static NTSTATUS MyrtlePass(PMYRTLE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID MyrtleGone(PMYRTLE Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS MyrtlePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMYRTLE device = (PMYRTLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        BOOLEAN filter = device->Started;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = MyrtlePass(device, Irp);
        if (filter) {
            MyrtleGone(device);
        }
        return status;
    }
    return MyrtlePass(device, Irp);
}
