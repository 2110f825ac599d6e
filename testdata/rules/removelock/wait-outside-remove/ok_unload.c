// A driver without Plug and Play drains its device when it is unloaded.
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

DRIVER_UNLOAD ControlUnload;

VOID ControlUnload(PDRIVER_OBJECT DriverObject)
{
    PFILTER filter = (PFILTER)DriverObject->DeviceObject->DeviceExtension;

    if (NT_SUCCESS(IoAcquireRemoveLock(&filter->RemoveLock, DriverObject))) {
        IoReleaseRemoveLockAndWait(&filter->RemoveLock, DriverObject);
    }
    IoDeleteDevice(DriverObject->DeviceObject);
}
