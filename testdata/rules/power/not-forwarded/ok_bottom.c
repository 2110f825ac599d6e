// At the bottom of the stack.
#include <wdm.h>

typedef struct _OKRA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} OKRA, *POKRA;

static DRIVER_DISPATCH OkraPower;

VOID OkraSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = OkraPower;
}

static NTSTATUS OkraEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OkraPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POKRA device = (POKRA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_POWER:
    case IRP_MN_SET_POWER:
        device->Users = 0;
        return OkraEnd(Irp, STATUS_SUCCESS);
    default:
        return OkraEnd(Irp, Irp->IoStatus.Status);
    }
}
