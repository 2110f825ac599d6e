// The lock lies in the context of the file, which stays until the handle is closed.
#include <wdm.h>

typedef struct _CHANNEL {
    IO_REMOVE_LOCK Rundown;
    ULONG Served;
} CHANNEL, *PCHANNEL;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ChannelRead;

NTSTATUS ChannelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHANNEL channel = (PCHANNEL)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
    NTSTATUS status = IoAcquireRemoveLock(&channel->Rundown, Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(status)) {
        IoReleaseRemoveLock(&channel->Rundown, Irp);
        channel->Served++;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
