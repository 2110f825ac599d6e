// Skipped without a routine, copied with one.
#include <wdm.h>

typedef struct _FUNNEL {
    PDEVICE_OBJECT Lower;
    BOOLEAN Watching;
} FUNNEL, *PFUNNEL;

static IO_COMPLETION_ROUTINE FunnelSeen;

_Use_decl_annotations_
static NTSTATUS FunnelSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH FunnelRead_ok;

_Use_decl_annotations_
NTSTATUS FunnelRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFUNNEL funnel = (PFUNNEL)DeviceObject->DeviceExtension;

    if (funnel->Watching) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, FunnelSeen, funnel, TRUE, TRUE, TRUE);
    } else {
        IoSkipCurrentIrpStackLocation(Irp);
    }
    return IoCallDriver(funnel->Lower, Irp);
}
