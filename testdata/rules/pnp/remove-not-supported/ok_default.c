// What is not known stays not supported.
#include <wdm.h>

typedef struct _FERN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} FERN, *PFERN;

static DRIVER_DISPATCH FernPnp;

VOID FernSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = FernPnp;
}

static NTSTATUS FernEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS FernPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERN device = (PFERN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = stack->MinorFunction == IRP_MN_START_DEVICE;
        return FernEnd(Irp, STATUS_SUCCESS);
    default:
        return FernEnd(Irp, STATUS_NOT_SUPPORTED);
    }
}
