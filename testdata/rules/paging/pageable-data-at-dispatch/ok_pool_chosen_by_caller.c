// The pool is an argument: nothing is certain.
#include <wdm.h>

typedef struct _CELL { ULONG Value; } CELL, *PCELL;

PCELL NewCell(POOL_TYPE Pool, PKSPIN_LOCK Lock)
{
    KIRQL irql;
    PCELL cell = (PCELL)ExAllocatePoolWithTag(Pool, sizeof(CELL), 'lleC');

    if (cell != NULL) {
        KeAcquireSpinLock(Lock, &irql);
        cell->Value = 1;
        KeReleaseSpinLock(Lock, irql);
    }
    return cell;
}
