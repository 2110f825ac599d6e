// A walk along a list holds one or two locks at a time, and carries the level to restore along.
#include <wdm.h>

typedef struct _CELL {
    KSPIN_LOCK Lock;
    struct _CELL *Next;
    ULONG Key, Hits;
} CELL, *PCELL;

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN CellHit(_Inout_ PCELL Head, _In_ ULONG Key)
{
    PCELL cell = Head, next;
    KIRQL irql, inner;
    BOOLEAN found = FALSE;

    KeAcquireSpinLock(&cell->Lock, &irql);
    while (cell->Key < Key && cell->Next != NULL) {
        next = cell->Next;
        KeAcquireSpinLock(&next->Lock, &inner);
        KeReleaseSpinLock(&cell->Lock, inner);
        cell = next;
    }
    if (cell->Key == Key) {
        cell->Hits++;
        found = TRUE;
    }
    KeReleaseSpinLock(&cell->Lock, irql);
    return found;
}
