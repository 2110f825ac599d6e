// The code for the removal is the code for the surprise.
#include <wdm.h>

typedef struct _LAUREL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LAUREL, *PLAUREL;

static DRIVER_DISPATCH LaurelPnp;

VOID LaurelSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LaurelPnp;
}

static NTSTATUS LaurelPass(PLAUREL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID LaurelGone(PLAUREL Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS LaurelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAUREL device = (PLAUREL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
    case IRP_MN_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = LaurelPass(device, Irp);
        LaurelGone(device);
        return status; // expect: pnp/surprise-remove-teardown
    default:
        return LaurelPass(device, Irp);
    }
}
