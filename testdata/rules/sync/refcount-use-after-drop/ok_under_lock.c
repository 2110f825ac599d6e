// All who drop a reference do it under the lock.
#include <wdm.h>

typedef struct _POOL {
    KSPIN_LOCK Lock;
    LONG Users;
    KEVENT Empty;
} POOL, *PPOOL;

VOID PoolLeave(PPOOL Pool)
{
    KIRQL irql;

    KeAcquireSpinLock(&Pool->Lock, &irql);
    InterlockedDecrement(&Pool->Users);
    if (Pool->Users == 0)
        KeSetEvent(&Pool->Empty, IO_NO_INCREMENT, FALSE);
    KeReleaseSpinLock(&Pool->Lock, irql);
}
