// No device control is called removal.
#include <wdm.h>

typedef struct _GRANITE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} GRANITE, *PGRANITE;

static DRIVER_DISPATCH GraniteControl;

VOID GraniteSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = GraniteControl;
}

static NTSTATUS GraniteEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS GraniteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGRANITE device = (PGRANITE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == 2 || !device->Started) {
        return GraniteEnd(Irp, STATUS_NOT_SUPPORTED);
    }
    return GraniteEnd(Irp, STATUS_SUCCESS);
}
