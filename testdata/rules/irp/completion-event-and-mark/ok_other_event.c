// The event of the extension tells a worker that there is room again; nobody waits for the IRP.
#include <wdm.h>

typedef struct _CRANE { KEVENT Room; LONG InFlight; } CRANE, *PCRANE;

IO_COMPLETION_ROUTINE CraneDone;

_Use_decl_annotations_
NTSTATUS CraneDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCRANE crane = (PCRANE)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (InterlockedDecrement(&crane->InFlight) == 0)
        KeSetEvent(&crane->Room, IO_NO_INCREMENT, FALSE);
    return STATUS_CONTINUE_COMPLETION;
}
