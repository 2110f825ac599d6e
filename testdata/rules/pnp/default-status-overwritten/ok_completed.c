// The bus driver completes what it does not know.
#include <wdm.h>

typedef struct _SHALE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SHALE, *PSHALE;

static DRIVER_DISPATCH ShalePnp;

VOID ShaleSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ShalePnp;
}

static NTSTATUS ShaleEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS ShalePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHALE device = (PSHALE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        device->Started = TRUE;
        return ShaleEnd(Irp, STATUS_SUCCESS);
    }
    status = Irp->IoStatus.Status;
    return ShaleEnd(Irp, status);
}
