// Skipped on one way, set on the other.
#include <wdm.h>

typedef struct _FENCE {
    PDEVICE_OBJECT Lower;
    LONG Started;
} FENCE, *PFENCE;

static IO_COMPLETION_ROUTINE FenceStarted;

_Use_decl_annotations_
static NTSTATUS FenceStarted(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    InterlockedIncrement(&((PFENCE)Context)->Started);
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH FencePnp_ok;

_Use_decl_annotations_
NTSTATUS FencePnp_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFENCE fence = (PFENCE)DeviceObject->DeviceExtension;

    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, FenceStarted, fence, TRUE, TRUE, TRUE);
        break;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        break;
    }
    return IoCallDriver(fence->Lower, Irp);
}
