// The call goes through a constant table of operations; the engine knows its one target.
#include <wdm.h>

typedef struct _STORE {
    HANDLE Key;
    KSPIN_LOCK Lock;
    ULONG Dirty;
} STORE, *PSTORE;

typedef struct _STORE_OPS {
    VOID (*Flush)(PSTORE Store);
} STORE_OPS;

static VOID RegistryFlush(PSTORE Store)
{
    if (Store->Dirty != 0) {
        ZwFlushKey(Store->Key); // step: ZwFlushKey
        Store->Dirty = 0;
    }
}

static const STORE_OPS RegistryOps = { RegistryFlush };

VOID StoreTouch_bad(PSTORE Store)
{
    KIRQL irql;

    KeAcquireSpinLock(&Store->Lock, &irql);
    Store->Dirty = 1;
    RegistryOps.Flush(Store); // expect: irql/zw-above-passive
    KeReleaseSpinLock(&Store->Lock, irql);
}
