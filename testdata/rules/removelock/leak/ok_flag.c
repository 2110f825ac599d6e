// Whether the claim was taken stands in a local; the release asks it.
#include <wdm.h>

typedef struct _FILTER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    ULONG Requests;
    BOOLEAN Started;
} FILTER, *PFILTER;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

DRIVER_DISPATCH FilterDispatch;

NTSTATUS FilterDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    BOOLEAN claimed = FALSE;
    NTSTATUS status = STATUS_SUCCESS;

    if (IoGetCurrentIrpStackLocation(Irp)->MajorFunction != IRP_MJ_CLOSE) {
        status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);
        if (!NT_SUCCESS(status)) {
            return Complete(Irp, status);
        }
        claimed = TRUE;
    }
    (VOID)Complete(Irp, STATUS_SUCCESS);
    if (claimed) {
        IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    }
    return STATUS_SUCCESS;
}
