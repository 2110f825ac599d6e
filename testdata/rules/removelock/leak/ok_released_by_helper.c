// One helper passes down and releases, the other completes and releases: callers only acquire.
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

static NTSTATUS PassDown(PFILTER Filter, PIRP Irp)
{
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Filter->Lower, Irp);
    IoReleaseRemoveLock(&Filter->RemoveLock, Irp);
    return status;
}

static NTSTATUS Finish(PFILTER Filter, PIRP Irp, NTSTATUS Status)
{
    (VOID)Complete(Irp, Status);
    IoReleaseRemoveLock(&Filter->RemoveLock, Irp);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FilterControl;

NTSTATUS FilterControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }

    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
        return Finish(filter, Irp, STATUS_BUFFER_TOO_SMALL);
    }
    return PassDown(filter, Irp);
}
