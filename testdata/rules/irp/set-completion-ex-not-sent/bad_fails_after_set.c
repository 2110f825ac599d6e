// The routine is set, then something else fails and the request is completed here.
#include <wdm.h>

typedef struct _SHAFT {
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
} SHAFT, *PSHAFT;

static IO_COMPLETION_ROUTINE ShaftDone;

_Use_decl_annotations_
static NTSTATUS ShaftDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    IoReleaseRemoveLock(&((PSHAFT)Context)->RemoveLock, Irp);
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH ShaftRead;

_Use_decl_annotations_
NTSTATUS ShaftRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHAFT shaft = (PSHAFT)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoSetCompletionRoutineEx(DeviceObject, Irp, ShaftDone, shaft, TRUE, TRUE, TRUE);
    if (NT_SUCCESS(status)) {
        status = IoAcquireRemoveLock(&shaft->RemoveLock, Irp);
    }
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/set-completion-ex-not-sent
        return status;
    }
    return IoCallDriver(shaft->Lower, Irp);
}
