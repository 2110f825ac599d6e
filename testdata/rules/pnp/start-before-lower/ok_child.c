// A bus driver resets the child that it starts.
#include <wdm.h>

typedef struct _ARUM {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ARUM, *PARUM;

static DRIVER_DISPATCH ArumPnp;

VOID ArumSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ArumPnp;
}

static NTSTATUS ArumEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS ArumPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PARUM device = (PARUM)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        WRITE_PORT_UCHAR(device->Registers, 1);
        return ArumEnd(Irp, STATUS_SUCCESS);
    }
    return ArumEnd(Irp, Irp->IoStatus.Status);
}
