// A lock in the context of a file is waited for at cleanup; no device goes away.
#include <wdm.h>

typedef struct _FILE_CONTEXT {
    IO_REMOVE_LOCK Rundown;
    LIST_ENTRY Waiting;
} FILE_CONTEXT, *PFILE_CONTEXT;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH PortCleanup;

NTSTATUS PortCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILE_CONTEXT context = (PFILE_CONTEXT)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = IoAcquireRemoveLock(&context->Rundown, Irp); // the only cleanup of this handle: it cannot fail
    NT_ASSERT(NT_SUCCESS(status));
    IoReleaseRemoveLockAndWait(&context->Rundown, Irp);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
