// The list lies on the stack: nobody else knows of it.
#include <wdm.h>

typedef struct _BIN {
    FAST_MUTEX Mutex;
    PIRP Held[4];
} BIN, *PBIN;

VOID BinEmpty_ok(PBIN Bin)
{
    LIST_ENTRY taken;
    ULONG i;

    InitializeListHead(&taken);
    ExAcquireFastMutex(&Bin->Mutex);
    for (i = 0; i < 4; i++) {
        if (Bin->Held[i] != NULL) {
            InsertTailList(&taken, &Bin->Held[i]->Tail.Overlay.ListEntry);
            Bin->Held[i] = NULL;
        }
    }
    ExReleaseFastMutex(&Bin->Mutex);
    while (!IsListEmpty(&taken)) {
        PIRP irp = CONTAINING_RECORD(RemoveHeadList(&taken), IRP, Tail.Overlay.ListEntry);

        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}
