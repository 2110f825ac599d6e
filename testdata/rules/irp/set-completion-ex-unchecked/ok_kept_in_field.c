// The status is kept where others look at it.
#include <wdm.h>

typedef struct _RUN {
    PDEVICE_OBJECT Self;
    NTSTATUS Watched;
} RUN, *PRUN;

static IO_COMPLETION_ROUTINE RunSeen;

_Use_decl_annotations_
static NTSTATUS RunSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

VOID RunPrepare_ok(PRUN Run, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    Run->Watched = IoSetCompletionRoutineEx(Run->Self, Irp, RunSeen, NULL, TRUE, TRUE, TRUE);
}
