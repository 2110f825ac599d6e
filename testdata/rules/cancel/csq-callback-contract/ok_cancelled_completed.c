// The callback for cancelled requests completes them.
#include <ntddk.h>

typedef struct _APRICOT_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} APRICOT_QUEUE, *PAPRICOT_QUEUE;

static NTSTATUS ApricotFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_CSQ_COMPLETE_CANCELED_IRP ApricotCancelled;

_Use_decl_annotations_
VOID ApricotCancelled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    ApricotFinish(Irp, STATUS_CANCELLED, 0);
}
