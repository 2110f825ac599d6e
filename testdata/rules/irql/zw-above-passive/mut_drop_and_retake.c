// Without the pair in the middle the key is flushed under the lock.
#include <wdm.h>

typedef struct _COUNTERS {
    KSPIN_LOCK Lock;
    HANDLE Key;
    ULONG Dirty;
} COUNTERS, *PCOUNTERS;

VOID CountersSync(PCOUNTERS Counters)
{
    KIRQL irql;

    KeAcquireSpinLock(&Counters->Lock, &irql);
    while (Counters->Dirty != 0) {
        Counters->Dirty--;
        KeReleaseSpinLock(&Counters->Lock, irql); // guard
        ZwFlushKey(Counters->Key);
        KeAcquireSpinLock(&Counters->Lock, &irql); // guard
    }
    KeReleaseSpinLock(&Counters->Lock, irql);
}
