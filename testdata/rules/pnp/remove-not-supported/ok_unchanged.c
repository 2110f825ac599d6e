// A request that the routine does not know is completed as it came.
#include <wdm.h>

typedef struct _FIR {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} FIR, *PFIR;

static DRIVER_DISPATCH FirPnp;

VOID FirSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = FirPnp;
}

static NTSTATUS FirEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS FirPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFIR device = (PFIR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_REMOVE_DEVICE:
        device->Started = FALSE;
        return FirEnd(Irp, STATUS_SUCCESS);
    default:
        status = Irp->IoStatus.Status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
}
