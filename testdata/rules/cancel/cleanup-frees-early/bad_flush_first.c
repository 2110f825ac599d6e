// Flushing the queue first does not help: a request that is on its way comes later.
#include <ntddk.h>

typedef struct _CLOVE_FILE {
    IO_CSQ Queue;
} CLOVE_FILE, *PCLOVE_FILE;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH CloveCleanup;

_Use_decl_annotations_
NTSTATUS CloveCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    PCLOVE_FILE clove = (PCLOVE_FILE)file->FsContext;
    PIRP waiting;

    UNREFERENCED_PARAMETER(DeviceObject);
    while ((waiting = IoCsqRemoveNextIrp(&clove->Queue, file)) != NULL) {
        waiting->IoStatus.Status = STATUS_CANCELLED;
        waiting->IoStatus.Information = 0;
        IoCompleteRequest(waiting, IO_NO_INCREMENT);
    }
    ExFreePoolWithTag(clove, 'volC'); // expect: cancel/cleanup-frees-early
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
