// The last close waits for requests as if the device went away.
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

static VOID DrainDevice(PFILTER Filter, PIRP Irp)
{
    IoReleaseRemoveLockAndWait(&Filter->RemoveLock, Irp);
}

_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH FilterClose;

NTSTATUS FilterClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }

    (VOID)Complete(Irp, STATUS_SUCCESS);
    DrainDevice(filter, Irp);
    return STATUS_SUCCESS; // expect: removelock/wait-outside-remove
}
