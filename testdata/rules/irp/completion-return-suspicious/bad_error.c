// The routine tells an error to somebody who does not listen.
#include <wdm.h>

typedef struct _STOAT { ULONG Expected; } STOAT, *PSTOAT;

IO_COMPLETION_ROUTINE StoatDone;

_Use_decl_annotations_
NTSTATUS StoatDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (Irp->IoStatus.Information != ((PSTOAT)Context)->Expected) {
        return STATUS_INFO_LENGTH_MISMATCH; // expect: irp/completion-return-suspicious
    }
    return STATUS_CONTINUE_COMPLETION;
}
