// The pointer alone is a tag for the remove lock and a number in a trace.
#include <ntddk.h>

typedef struct _FIR { IO_REMOVE_LOCK RemoveLock; } FIR, *PFIR;

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH FirFlush;

_Use_decl_annotations_
NTSTATUS FirFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFIR fir = (PFIR)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&fir->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    DbgPrint("fir: %p is done\n", Irp);
    IoReleaseRemoveLock(&fir->RemoveLock, Irp);
    return STATUS_SUCCESS;
}
