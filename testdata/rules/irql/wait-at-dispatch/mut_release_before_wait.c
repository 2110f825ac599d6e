// The release before the wait, and the acquire behind it, are what makes this legal.
#include <wdm.h>

typedef struct _BUFFER_POOL {
    KSPIN_LOCK Lock;
    KEVENT Returned;
    LONG Free;
} BUFFER_POOL, *PBUFFER_POOL;

VOID PoolTakeBuffer(PBUFFER_POOL Pool)
{
    KIRQL irql;

    KeAcquireSpinLock(&Pool->Lock, &irql);
    if (Pool->Free == 0) {
        KeReleaseSpinLock(&Pool->Lock, irql); // guard
        KeWaitForSingleObject(&Pool->Returned, Executive, KernelMode, FALSE, NULL);
        KeAcquireSpinLock(&Pool->Lock, &irql); // guard
    }
    Pool->Free--;
    KeReleaseSpinLock(&Pool->Lock, irql);
}
