// The DPC is taken out of the queue, and initialized only if that worked.
#include <wdm.h>

typedef struct _RING {
    KDPC Dpc;
    PKDEFERRED_ROUTINE Next;
} RING, *PRING;

VOID RingChange(PRING Ring)
{
    KeInsertQueueDpc(&Ring->Dpc, NULL, NULL);
    if (KeRemoveQueueDpc(&Ring->Dpc)) {
        KeInitializeDpc(&Ring->Dpc, Ring->Next, Ring);
    }
}
