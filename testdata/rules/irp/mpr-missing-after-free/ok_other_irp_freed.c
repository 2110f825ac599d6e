// What is freed is another IRP, which the driver made on behalf of this one.
#include <wdm.h>

typedef struct _PAIR { PIRP Helper; } PAIR, *PPAIR;

IO_COMPLETION_ROUTINE PairDone;

_Use_decl_annotations_
NTSTATUS PairDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PPAIR pair = (PPAIR)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (pair->Helper != NULL) {
        IoFreeIrp(pair->Helper);
        pair->Helper = NULL;
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
