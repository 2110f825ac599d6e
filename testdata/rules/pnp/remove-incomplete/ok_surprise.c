// The surprise leaves the device where it is.
#include <wdm.h>

typedef struct _MOSS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MOSS, *PMOSS;

static DRIVER_DISPATCH MossPnp;

VOID MossSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MossPnp;
}

static NTSTATUS MossPass(PMOSS Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID MossGone(PMOSS Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS MossPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMOSS device = (PMOSS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    UCHAR minor = stack->MinorFunction;

    NTSTATUS status;

    switch (minor) {
    case IRP_MN_SURPRISE_REMOVAL:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return MossPass(device, Irp);
    case IRP_MN_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = MossPass(device, Irp);
        MossGone(device);
        return status;
    default:
        return MossPass(device, Irp);
    }
}
