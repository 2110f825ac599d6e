// The member is set to NULL under a lock that the other routines take before they look.
#include <ntddk.h>

typedef struct _DILL_EXTENSION {
    FAST_MUTEX Lock;
} DILL_EXTENSION, *PDILL_EXTENSION;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH DillCleanup;

_Use_decl_annotations_
NTSTATUS DillCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    PDILL_EXTENSION ext = (PDILL_EXTENSION)DeviceObject->DeviceExtension;
    PVOID context;

    ExAcquireFastMutex(&ext->Lock);
    context = file->FsContext;
    file->FsContext = NULL;
    ExReleaseFastMutex(&ext->Lock);
    if (context != NULL) {
        ExFreePoolWithTag(context, 'lliD');
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
