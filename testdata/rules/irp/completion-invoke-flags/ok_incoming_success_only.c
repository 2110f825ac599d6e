// A filter looks at what was read; failed requests are of no interest.
#include <wdm.h>

typedef struct _CHIVE { PDEVICE_OBJECT Lower; LONG64 Bytes; } CHIVE, *PCHIVE;

DRIVER_DISPATCH ChiveRead;
static IO_COMPLETION_ROUTINE ChiveDone;

_Use_decl_annotations_
NTSTATUS ChiveRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHIVE chive = (PCHIVE)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ChiveDone, chive, TRUE, FALSE, FALSE);
    return IoCallDriver(chive->Lower, Irp);
}

static NTSTATUS ChiveDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    InterlockedExchangeAdd64(&((PCHIVE)Context)->Bytes, (LONG64)Irp->IoStatus.Information);
    return STATUS_CONTINUE_COMPLETION;
}
