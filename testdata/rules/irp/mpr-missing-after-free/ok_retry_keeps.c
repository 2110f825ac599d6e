// A retry keeps the IRP, the last try lets it go.
#include <wdm.h>

typedef struct _DODO { PDEVICE_OBJECT Lower; LONG Left; } DODO, *PDODO;

IO_COMPLETION_ROUTINE DodoDone;

_Use_decl_annotations_
NTSTATUS DodoDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PDODO dodo = (PDODO)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(Irp->IoStatus.Status) && InterlockedDecrement(&dodo->Left) > 0) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, DodoDone, dodo, TRUE, TRUE, TRUE);
        IoCallDriver(dodo->Lower, Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
