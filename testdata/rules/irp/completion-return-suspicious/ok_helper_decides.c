// A helper says whether the IRP is kept; its other result is an error status of its own, which the routine translates.
#include <wdm.h>

typedef struct _ELK { ULONG Room; } ELK, *PELK;

IO_COMPLETION_ROUTINE ElkDone;

static NTSTATUS ElkStore(PELK Elk, PIRP Irp)
{
    if (Irp->IoStatus.Information > Elk->Room)
        return STATUS_BUFFER_TOO_SMALL;
    Elk->Room -= (ULONG)Irp->IoStatus.Information;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS ElkDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    NTSTATUS status = ElkStore((PELK)Context, Irp);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (!NT_SUCCESS(status))
        Irp->IoStatus.Status = status;
    return STATUS_CONTINUE_COMPLETION;
}
