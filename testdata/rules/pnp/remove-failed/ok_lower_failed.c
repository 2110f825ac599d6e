// The error is that of the driver below.
#include <wdm.h>

typedef struct _CHESTNUT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CHESTNUT, *PCHESTNUT;

static DRIVER_DISPATCH ChestnutPnp;

VOID ChestnutSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ChestnutPnp;
}

static NTSTATUS ChestnutPass(PCHESTNUT Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS ChestnutEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS ChestnutPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHESTNUT device = (PCHESTNUT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_CANCEL_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        if (IoForwardIrpSynchronously(device->Lower, Irp)) {
            status = Irp->IoStatus.Status;
            if (NT_SUCCESS(status)) {
                device->Started = TRUE;
            }
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        return ChestnutEnd(Irp, STATUS_SUCCESS);
    }
    return ChestnutPass(device, Irp);
}
