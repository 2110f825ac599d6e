// A queue for one request: removing it empties the slot.
#include <ntddk.h>

typedef struct _FIG_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    PIRP Only;
} FIG_QUEUE, *PFIG_QUEUE;

IO_CSQ_INSERT_IRP FigInsert;
IO_CSQ_REMOVE_IRP FigRemove;

_Use_decl_annotations_
VOID FigInsert(PIO_CSQ Csq, PIRP Irp)
{
    CONTAINING_RECORD(Csq, FIG_QUEUE, Csq)->Only = Irp;
}

_Use_decl_annotations_
VOID FigRemove(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Irp);
    CONTAINING_RECORD(Csq, FIG_QUEUE, Csq)->Only = NULL;
}
