// For Plug and Play the same number means a removal that is done.
#include <wdm.h>

typedef struct _MALLOW {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MALLOW, *PMALLOW;

static DRIVER_DISPATCH MallowPnp;

VOID MallowSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MallowPnp;
}

static NTSTATUS MallowEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS MallowPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMALLOW device = (PMALLOW)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        device->Started = FALSE;
        return MallowEnd(Irp, STATUS_SUCCESS);
    }
    return MallowEnd(Irp, Irp->IoStatus.Status);
}
