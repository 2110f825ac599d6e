// The own device and its children in one routine.
#include <wdm.h>

typedef struct _MARL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MARL, *PMARL;

static DRIVER_DISPATCH MarlPnp;

VOID MarlSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MarlPnp;
}

static NTSTATUS MarlPass(PMARL Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS MarlEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static VOID MarlGone(PMARL Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

static NTSTATUS MarlPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMARL device = (PMARL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (device->Lower == NULL) {
        return MarlEnd(Irp, Irp->IoStatus.Status);
    }
    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = MarlPass(device, Irp);
        MarlGone(device);
        return status;
    }
    return MarlPass(device, Irp);
}
