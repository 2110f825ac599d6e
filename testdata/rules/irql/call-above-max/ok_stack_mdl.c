// An MDL on the stack for a buffer in nonpaged memory; all of it is legal at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _FIFO {
    KSPIN_LOCK Lock;
    UCHAR Block[512];
} FIFO, *PFIFO;

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FifoTransfer(_In_ PMDL Mdl);

NTSTATUS FifoFlush_ok(PFIFO Fifo)
{
    UCHAR space[sizeof(MDL) + 2 * sizeof(PFN_NUMBER)];
    PMDL mdl = (PMDL)space;
    NTSTATUS status;
    KIRQL irql;

    MmInitializeMdl(mdl, Fifo->Block, sizeof(Fifo->Block));
    MmBuildMdlForNonPagedPool(mdl);

    KeAcquireSpinLock(&Fifo->Lock, &irql);
    status = FifoTransfer(mdl);
    RtlZeroMemory(Fifo->Block, sizeof(Fifo->Block));
    KeReleaseSpinLock(&Fifo->Lock, irql);
    return status;
}
