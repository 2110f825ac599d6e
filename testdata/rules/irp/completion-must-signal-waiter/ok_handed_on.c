// On one way out the IRP goes to a queue, whose thread signals.
#include <wdm.h>

typedef struct _ROWAN { KSPIN_LOCK Lock; LIST_ENTRY Queue; PKEVENT Waiter; KSEMAPHORE Work; } ROWAN, *PROWAN;

IO_COMPLETION_ROUTINE RowanDone;

_Use_decl_annotations_
NTSTATUS RowanDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PROWAN rowan = (PROWAN)DeviceObject->DeviceExtension;
    if (Irp->IoStatus.Information != 0) {
        rowan->Waiter = (PKEVENT)Context;
        ExInterlockedInsertTailList(&rowan->Queue, &Irp->Tail.Overlay.ListEntry, &rowan->Lock);
        KeReleaseSemaphore(&rowan->Work, IO_NO_INCREMENT, 1, FALSE);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
