// Cancelled requests wait in a list for a worker that completes them.
#include <ntddk.h>

typedef struct _FIG_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} FIG_QUEUE, *PFIG_QUEUE;

IO_CSQ_COMPLETE_CANCELED_IRP FigCancelled;
static LIST_ENTRY g_FigDropped;
static KSPIN_LOCK g_FigLock;

_Use_decl_annotations_
VOID FigCancelled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    ExInterlockedInsertTailList(&g_FigDropped, &Irp->Tail.Overlay.ListEntry, &g_FigLock);
}
