// Without the early send the skipped way runs into the routine.
#include <wdm.h>

typedef struct _VALVE {
    PDEVICE_OBJECT Lower;
    BOOLEAN Open;
} VALVE, *PVALVE;

static IO_COMPLETION_ROUTINE ValveSeen;

_Use_decl_annotations_
static NTSTATUS ValveSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH ValveRead;

_Use_decl_annotations_
NTSTATUS ValveRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVALVE valve = (PVALVE)DeviceObject->DeviceExtension;

    if (valve->Open) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(valve->Lower, Irp); // guard
    } else {
        IoCopyCurrentIrpStackLocationToNext(Irp);
    }
    IoSetCompletionRoutine(Irp, ValveSeen, valve, TRUE, TRUE, TRUE);
    return IoCallDriver(valve->Lower, Irp);
}
