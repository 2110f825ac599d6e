// A helper frees the IRP or not, and its result says which.
#include <wdm.h>

typedef struct _FINCH { ULONG Kept; } FINCH, *PFINCH;

IO_COMPLETION_ROUTINE FinchDone;

static BOOLEAN FinchTake(PFINCH Finch, PIRP Irp)
{
    if (Irp->IoStatus.Information == 0) {
        IoFreeIrp(Irp);
        return TRUE;
    }
    ++Finch->Kept;
    return FALSE;
}

_Use_decl_annotations_
NTSTATUS FinchDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (FinchTake((PFINCH)Context, Irp)) {
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
