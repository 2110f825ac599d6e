// Who removes does not ask who uses.
#include <wdm.h>

typedef struct _CORAL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CORAL, *PCORAL;

static DRIVER_DISPATCH CoralPnp;

VOID CoralSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CoralPnp;
}

static NTSTATUS CoralEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CoralPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCORAL device = (PCORAL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        status = STATUS_DEVICE_BUSY;
        status = STATUS_SUCCESS; // guard
        device->Started = FALSE;
        return CoralEnd(Irp, status);
    }
    return CoralEnd(Irp, Irp->IoStatus.Status);
}
