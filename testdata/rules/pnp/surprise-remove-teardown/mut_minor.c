// The right one of two minor functions.
#include <wdm.h>

typedef struct _LARCH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LARCH, *PLARCH;

static DRIVER_DISPATCH LarchPnp;

VOID LarchSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LarchPnp;
}

static NTSTATUS LarchEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS LarchPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLARCH device = (PLARCH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
#if 0 // guard
    case IRP_MN_SURPRISE_REMOVAL:
#endif // guard
        IoDetachDevice(device->Lower);
        break;
    case IRP_MN_QUERY_CAPABILITIES:
        device->Users = 1;
        break;
    }
    return LarchEnd(Irp, Irp->IoStatus.Status);
}
