// A request that failed leaves early, before the mark.
#include <wdm.h>

typedef struct _HEDGE { PDEVICE_OBJECT Lower; ULONG Flags; } HEDGE, *PHEDGE;

DRIVER_DISPATCH HedgeControl;
static IO_COMPLETION_ROUTINE HedgeControlDone;

_Use_decl_annotations_
NTSTATUS HedgeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHEDGE hedge = (PHEDGE)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, HedgeControlDone, hedge, TRUE, TRUE, TRUE);
    return IoCallDriver(hedge->Lower, Irp);
}

static NTSTATUS HedgeControlDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PHEDGE hedge = (PHEDGE)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        hedge->Flags |= 1;
        return STATUS_CONTINUE_COMPLETION; // expect: irp/pending-returned-not-propagated
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    hedge->Flags &= ~1u;
    return STATUS_CONTINUE_COMPLETION;
}
