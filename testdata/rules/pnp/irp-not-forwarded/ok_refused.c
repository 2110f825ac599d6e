// A query is refused at once.
#include <wdm.h>

typedef struct _OSIER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} OSIER, *POSIER;

static DRIVER_DISPATCH OsierPnp;

VOID OsierSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = OsierPnp;
}

static NTSTATUS OsierPass(POSIER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS OsierEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OsierPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POSIER device = (POSIER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_STOP_DEVICE) {
        if (device->Users != 0) {
            return OsierEnd(Irp, STATUS_DEVICE_BUSY);
        }
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return OsierPass(device, Irp);
}
