// Everything that can fail comes first.
#include <wdm.h>

typedef struct _LATHE {
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
} LATHE, *PLATHE;

static IO_COMPLETION_ROUTINE LatheDone;

_Use_decl_annotations_
static NTSTATUS LatheDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    IoReleaseRemoveLock(&((PLATHE)Context)->RemoveLock, Irp);
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH LatheRead_ok;

_Use_decl_annotations_
NTSTATUS LatheRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLATHE lathe = (PLATHE)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&lathe->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        goto complete;
    }
    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoSetCompletionRoutineEx(DeviceObject, Irp, LatheDone, lathe, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        IoReleaseRemoveLock(&lathe->RemoveLock, Irp);
        goto complete;
    }
    return IoCallDriver(lathe->Lower, Irp);

complete:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
