// "I do not care" is no level to go back to.
#include <wdm.h>

typedef struct _FIFO {
    KSPIN_LOCK Lock;
    LIST_ENTRY Items;
} FIFO, *PFIFO;

VOID FifoPut_bad(PFIFO Fifo, PLIST_ENTRY Item)
{
    KIRQL irql;

    KeAcquireSpinLock(&Fifo->Lock, &irql);
    InsertTailList(&Fifo->Items, Item);
    KeReleaseSpinLock(&Fifo->Lock, 0xFF); // expect: irql/illegal-value
}

VOID FifoPut_ok(PFIFO Fifo, PLIST_ENTRY Item)
{
    KIRQL irql;

    KeAcquireSpinLock(&Fifo->Lock, &irql);
    InsertTailList(&Fifo->Items, Item);
    KeReleaseSpinLock(&Fifo->Lock, irql);
}
