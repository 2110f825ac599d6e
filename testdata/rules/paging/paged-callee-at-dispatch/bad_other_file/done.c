// A completion routine calls a pageable function of another file.
#include "disk.h"

_Use_decl_annotations_
NTSTATUS DiskTransferDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PDISK disk = (PDISK)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        disk->Errors++;
        DiskEvaluate(disk); // expect: paging/paged-callee-at-dispatch
    }
    return STATUS_CONTINUE_COMPLETION;
}
