// The status of the request is none of the routine's result.
#include <wdm.h>

IO_COMPLETION_ROUTINE BadgerDone;

_Use_decl_annotations_
NTSTATUS BadgerDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    *(PULONG)Context = (ULONG)Irp->IoStatus.Information;
    return Irp->IoStatus.Status; // expect: irp/completion-return-suspicious
}
