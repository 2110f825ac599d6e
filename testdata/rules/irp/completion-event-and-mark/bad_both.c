// The mark comes from the one kind of routine, the event from the other.
#include <wdm.h>

typedef struct _PIER { PDEVICE_OBJECT Lower; } PIER, *PPIER;

DRIVER_DISPATCH PierPnp;
static IO_COMPLETION_ROUTINE PierDone;

_Use_decl_annotations_
NTSTATUS PierPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PierDone, &done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(((PPIER)DeviceObject->DeviceExtension)->Lower, Irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS PierDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-event-and-mark
}
