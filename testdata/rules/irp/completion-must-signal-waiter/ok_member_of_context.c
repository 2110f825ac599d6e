// The event in the extension is for the moment when nothing is in flight any more.
#include <wdm.h>

typedef struct _PINE { KEVENT Empty; LONG InFlight; } PINE, *PPINE;

IO_COMPLETION_ROUTINE PineDone;

_Use_decl_annotations_
NTSTATUS PineDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PPINE pine = (PPINE)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (InterlockedDecrement(&pine->InFlight) == 0)
        KeSetEvent(&pine->Empty, IO_NO_INCREMENT, FALSE);
    return STATUS_CONTINUE_COMPLETION;
}
