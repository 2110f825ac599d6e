// Sent with a routine that keeps the IRP; after the wait, or when the lower driver was done at once, it is ours again.
#include <wdm.h>

typedef struct _FDO {
    PDEVICE_OBJECT Lower;
    ULONG Started;
} FDO, *PFDO;

static IO_COMPLETION_ROUTINE SignalDone;

_Use_decl_annotations_
static NTSTATUS SignalDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH StartDevice_ok;

_Use_decl_annotations_
NTSTATUS StartDevice_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFDO fdo = (PFDO)DeviceObject->DeviceExtension;
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, SignalDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(fdo->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    if (NT_SUCCESS(status)) {
        fdo->Started = TRUE;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
