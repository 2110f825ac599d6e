// The cancelled request is completed.
#include <ntddk.h>

typedef struct _PEAR_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} PEAR_QUEUE, *PPEAR_QUEUE;

IO_CSQ_COMPLETE_CANCELED_IRP PearCancelled;

_Use_decl_annotations_
VOID PearCancelled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // guard
}
