// Short answers are dropped, together with the thread that waits for them.
#include <wdm.h>

IO_COMPLETION_ROUTINE CedarDone;

_Use_decl_annotations_
NTSTATUS CedarDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->IoStatus.Information >= 8) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-must-signal-waiter
}
