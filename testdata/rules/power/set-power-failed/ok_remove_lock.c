// The remove lock is closed.
#include <wdm.h>

typedef struct _LOAM {
    IO_REMOVE_LOCK Gate;
    PDEVICE_OBJECT Lower;
} LOAM, *PLOAM;

static DRIVER_DISPATCH LoamPower;

VOID LoamSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = LoamPower;
}

static NTSTATUS LoamPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOAM device = (PLOAM)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        status = IoAcquireRemoveLock(&device->Gate, Irp);
        if (!NT_SUCCESS(status)) {
            Irp->IoStatus.Status = status;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoReleaseRemoveLock(&device->Gate, Irp);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
