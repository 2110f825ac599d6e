// STATUS_CONTINUE_COMPLETION and STATUS_SUCCESS are the same number.
#include <wdm.h>

typedef struct _LYNX { LONG Good, Bad; } LYNX, *PLYNX;

IO_COMPLETION_ROUTINE LynxDone;

_Use_decl_annotations_
NTSTATUS LynxDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PLYNX lynx = (PLYNX)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        InterlockedIncrement(&lynx->Bad);
        return STATUS_SUCCESS;
    }
    InterlockedIncrement(&lynx->Good);
    return STATUS_CONTINUE_COMPLETION;
}
