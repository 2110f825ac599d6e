// The callback for cancelled requests fills in the status, and forgets to complete.
#include <ntddk.h>

typedef struct _GUAVA_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} GUAVA_QUEUE, *PGUAVA_QUEUE;

IO_CSQ_COMPLETE_CANCELED_IRP GuavaCancelled;

_Use_decl_annotations_
VOID GuavaCancelled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
} // expect: cancel/csq-callback-contract
