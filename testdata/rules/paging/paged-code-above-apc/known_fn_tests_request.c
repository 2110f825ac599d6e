// FN: a completion routine is called at DISPATCH_LEVEL too, but behind a branch that is not certain enough.
#include <wdm.h>

typedef struct _FUNNEL {
    LONG Left;
} FUNNEL, *PFUNNEL;

IO_COMPLETION_ROUTINE FunnelDone;

_Use_decl_annotations_
NTSTATUS FunnelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFUNNEL funnel = (PFUNNEL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        PAGED_CODE();
        funnel->Left = 0;
    }
    return STATUS_CONTINUE_COMPLETION;
}
