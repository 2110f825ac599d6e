// The routine keeps the IRP as it would for a waiting dispatch routine, but nobody waits.
#include <wdm.h>

typedef struct _LEDGE { PDEVICE_OBJECT Lower; } LEDGE, *PLEDGE;

DRIVER_DISPATCH LedgeControl;
static IO_COMPLETION_ROUTINE LedgeDone;

_Use_decl_annotations_
NTSTATUS LedgeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLEDGE ledge = (PLEDGE)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, LedgeDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(ledge->Lower, Irp); // expect: irp/mpr-lost
}

static NTSTATUS LedgeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
