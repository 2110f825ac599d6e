// A bus driver keeps a child that is still plugged in.
#include <wdm.h>

typedef struct _MARBLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MARBLE, *PMARBLE;

static DRIVER_DISPATCH MarblePnp;

VOID MarbleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MarblePnp;
}

static NTSTATUS MarbleEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MarblePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMARBLE device = (PMARBLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        if (!device->Started) {
            IoDeleteDevice(device->Self);
        }
        return MarbleEnd(Irp, STATUS_SUCCESS);
    }
    return MarbleEnd(Irp, Irp->IoStatus.Status);
}
