// Behind the branch the completion routine may know that the request came down in its own thread.
#include <wdm.h>

typedef struct _TRACK {
    ULONG Done;
} TRACK, *PTRACK;

IO_COMPLETION_ROUTINE TrackDone;

_Use_decl_annotations_
NTSTATUS TrackDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTRACK track = (PTRACK)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    } else if (track->Done == 0) {
        PAGED_CODE();
        track->Done = 1;
    }
    return STATUS_CONTINUE_COMPLETION;
}
