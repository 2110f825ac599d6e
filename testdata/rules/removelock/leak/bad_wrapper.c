// A helper acquires for its callers; one of them misses a release behind a failed check.
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

static NTSTATUS EnterDevice(PFILTER Filter, PIRP Irp)
{
    return IoAcquireRemoveLock(&Filter->RemoveLock, Irp);
}

static VOID LeaveDevice(PFILTER Filter, PIRP Irp)
{
    IoReleaseRemoveLock(&Filter->RemoveLock, Irp);
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FilterRead;

NTSTATUS FilterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    NTSTATUS status = EnterDevice(filter, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }
    if (Irp->MdlAddress == NULL) {
        return Complete(Irp, STATUS_INVALID_PARAMETER); // expect: removelock/leak
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(filter->Lower, Irp);
    LeaveDevice(filter, Irp);
    return status;
}
