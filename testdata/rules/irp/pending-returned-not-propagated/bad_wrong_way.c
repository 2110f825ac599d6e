// The test is the wrong way round.
#include <wdm.h>

typedef struct _CANAL { PDEVICE_OBJECT Lower; } CANAL, *PCANAL;

DRIVER_DISPATCH CanalWrite;
IO_COMPLETION_ROUTINE CanalWriteDone;

_Use_decl_annotations_
NTSTATUS CanalWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCANAL canal = (PCANAL)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CanalWriteDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(canal->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS CanalWriteDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (!Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION; // expect: irp/pending-returned-not-propagated
}
