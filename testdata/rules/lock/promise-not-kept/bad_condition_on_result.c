// The condition of the promise is met and the lock is gone: the error was noticed too late.
#include <wdm.h>

typedef struct _CELL {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Value, Limit;
} CELL, *PCELL;

_When_(return != 0, _Acquires_lock_(Cell->Lock))
BOOLEAN CellTryLock_bad(PCELL Cell)
{
    KeAcquireSpinLock(&Cell->Lock, &Cell->Irql);
    if (Cell->Value > Cell->Limit) {
        KeReleaseSpinLock(&Cell->Lock, Cell->Irql);
        return TRUE; // expect: lock/promise-not-kept
    }
    return TRUE;
}
