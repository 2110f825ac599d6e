// The helper finds the DPC of a processor, or allocates one and initializes it.
#include <wdm.h>

typedef struct _RECEIVE_DPC {
    LIST_ENTRY Entry;
    KDPC Dpc;
    ULONG Processor;
    BOOLEAN Blocks[16];
} RECEIVE_DPC, *PRECEIVE_DPC;

typedef struct _NIC {
    LIST_ENTRY Dpcs;
    PRECEIVE_DPC Current;
    PKDEFERRED_ROUTINE Routine;
} NIC, *PNIC;

static PRECEIVE_DPC NicDpcFor(PNIC Nic, ULONG Processor)
{
    PRECEIVE_DPC dpc = NULL;
    PLIST_ENTRY entry;

    for (entry = Nic->Dpcs.Flink; entry != &Nic->Dpcs; entry = entry->Flink) {
        dpc = CONTAINING_RECORD(entry, RECEIVE_DPC, Entry);
        if (dpc->Processor == Processor) {
            return dpc;
        }
    }
    dpc = (PRECEIVE_DPC)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(RECEIVE_DPC), 'cpDN');
    if (dpc == NULL) {
        return NULL;
    }
    RtlZeroMemory(dpc, sizeof(*dpc));
    dpc->Processor = Processor;
    KeInitializeDpc(&dpc->Dpc, Nic->Routine, dpc);
    KeSetTargetProcessorDpc(&dpc->Dpc, (CCHAR)Processor);
    InsertTailList(&Nic->Dpcs, &dpc->Entry);
    return dpc;
}

VOID NicMoveTo(PNIC Nic, ULONG Processor)
{
    PRECEIVE_DPC dpc = NicDpcFor(Nic, Processor);

    if (dpc != NULL && dpc != Nic->Current) {
        Nic->Current = dpc;
        KeInsertQueueDpc(&Nic->Current->Dpc, Nic->Current, NULL);
    }
}
