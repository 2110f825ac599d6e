// Those who wait are sent away, in a loop that may have nothing to do, and then the device is detached.
#include <wdm.h>

typedef struct _HALYARD {
    PDEVICE_OBJECT Lower;
    IO_CSQ Waiters;
} HALYARD, *PHALYARD;

static DRIVER_DISPATCH HalyardPnp;

VOID HalyardSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = HalyardPnp;
}

static VOID HalyardFlush(PHALYARD Device)
{
    PIRP waiter;

    while ((waiter = IoCsqRemoveNextIrp(&Device->Waiters, NULL)) != NULL) {
        waiter->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
        waiter->IoStatus.Information = 0;
        IoCompleteRequest(waiter, IO_NO_INCREMENT);
    }
}

static NTSTATUS HalyardPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHALYARD device = (PHALYARD)DeviceObject->DeviceExtension;
    NTSTATUS status;

    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        HalyardFlush(device);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoDetachDevice(device->Lower); // expect: pnp/surprise-remove-teardown
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
