// The PDO of a bus driver has nothing below it: the IRP ends here, and a device that is still there is not deleted.
#include <wdm.h>

typedef struct _CHILD {
    PDEVICE_OBJECT Self;
    IO_REMOVE_LOCK RemoveLock;
    BOOLEAN Present;
} CHILD, *PCHILD;

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH ChildPnp;

NTSTATUS ChildPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHILD child = (PCHILD)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&child->RemoveLock, Irp);

    if (NT_SUCCESS(status)) {
        if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE && !child->Present) {
            IoReleaseRemoveLockAndWait(&child->RemoveLock, Irp);
            IoDeleteDevice(DeviceObject);
            Irp->IoStatus.Status = STATUS_SUCCESS;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_SUCCESS;
        }
        status = Irp->IoStatus.Status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        IoReleaseRemoveLock(&child->RemoveLock, Irp);
        return status;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
