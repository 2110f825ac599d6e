// A status variable starts with the wrong value.
#include <wdm.h>

typedef struct _FENNEL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} FENNEL, *PFENNEL;

static DRIVER_DISPATCH FennelPnp;

VOID FennelSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = FennelPnp;
}

static NTSTATUS FennelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFENNEL device = (PFENNEL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_NOT_SUPPORTED;

    if (stack->MinorFunction == IRP_MN_CANCEL_REMOVE_DEVICE) {
        device->Users = 0;
    } else if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        status = STATUS_SUCCESS;
    } else {
        status = Irp->IoStatus.Status;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // expect: pnp/remove-not-supported
}
