// What only the caller knows decides, and the annotation says which argument it is.
#include <wdm.h>

typedef struct _POOL {
    KSPIN_LOCK Lock;
    ULONG Free;
} POOL, *PPOOL;

_When_(Locked == FALSE, _Acquires_lock_(Pool->Lock))
KIRQL PoolEnter_ok(PPOOL Pool, BOOLEAN Locked)
{
    KIRQL irql = DISPATCH_LEVEL;

    if (!Locked) {
        KeAcquireSpinLock(&Pool->Lock, &irql);
    }
    Pool->Free++;
    return irql;
}
