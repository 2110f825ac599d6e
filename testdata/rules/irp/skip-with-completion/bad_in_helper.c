// The helper that watches requests is called after the location was skipped.
#include <wdm.h>

typedef struct _EYE {
    PDEVICE_OBJECT Lower;
    LONG Seen;
} EYE, *PEYE;

static IO_COMPLETION_ROUTINE EyeSeen;

_Use_decl_annotations_
static NTSTATUS EyeSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    InterlockedIncrement(&((PEYE)Context)->Seen);
    return STATUS_CONTINUE_COMPLETION;
}

static VOID EyeWatch(PEYE Eye, PIRP Irp)
{
    IoSetCompletionRoutine(Irp, EyeSeen, Eye, TRUE, TRUE, TRUE);
}

DRIVER_DISPATCH EyeControl;

_Use_decl_annotations_
NTSTATUS EyeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEYE eye = (PEYE)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    EyeWatch(eye, Irp); // expect: irp/skip-with-completion
    return IoCallDriver(eye->Lower, Irp);
}
