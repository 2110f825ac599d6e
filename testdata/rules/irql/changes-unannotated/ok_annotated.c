// Each of these says what it does, one by the level and one by the lock.
#include <wdm.h>

typedef struct _STORE {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Version;
} STORE, *PSTORE;

_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
KIRQL StoreRaise(PSTORE Store)
{
    KIRQL irql = KeRaiseIrqlToDpcLevel();

    Store->Version++;
    return irql;
}

_Acquires_lock_(Store->Lock)
VOID StoreLock(PSTORE Store)
{
    KeAcquireSpinLock(&Store->Lock, &Store->Irql);
}
