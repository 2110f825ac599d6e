// The lock of a file object is drained at its cleanup.
#include <wdm.h>

typedef struct _CHANNEL {
    IO_REMOVE_LOCK Rundown;
    ULONG Open;
} CHANNEL, *PCHANNEL;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH ChannelCleanup;

NTSTATUS ChannelCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHANNEL channel = (PCHANNEL)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
    NTSTATUS status = IoAcquireRemoveLock(&channel->Rundown, Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(status)) {
        IoReleaseRemoveLockAndWait(&channel->Rundown, Irp);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
