// A bus driver deletes the child at once.
#include <wdm.h>

typedef struct _HEATH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} HEATH, *PHEATH;

static DRIVER_DISPATCH HeathPnp;

VOID HeathSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = HeathPnp;
}

static NTSTATUS HeathEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS HeathPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHEATH device = (PHEATH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        IoDeleteDevice(device->Self); // expect: pnp/surprise-remove-teardown
        return HeathEnd(Irp, STATUS_SUCCESS);
    default:
        return HeathEnd(Irp, Irp->IoStatus.Status);
    }
}
