// The helper takes and gives a claim of its own; its caller has another.
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

static VOID Count(PFILTER Filter)
{
    if (NT_SUCCESS(IoAcquireRemoveLock(&Filter->RemoveLock, Filter))) {
        IoReleaseRemoveLock(&Filter->RemoveLock, Filter);
    }
    Filter->Requests++;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FilterControl;

NTSTATUS FilterControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }

    Count(filter);
    (VOID)Complete(Irp, STATUS_SUCCESS);
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return STATUS_SUCCESS;
}
