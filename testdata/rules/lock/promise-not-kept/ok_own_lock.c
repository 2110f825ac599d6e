// A lock made of an interlocked word: nothing of it is known here but what the annotation says.
#include <wdm.h>

typedef struct _LATCH {
    volatile LONG Taken;
} LATCH, *PLATCH;

_Acquires_lock_(*Latch)
VOID LatchLock_ok(PLATCH Latch)
{
    while (InterlockedCompareExchange(&Latch->Taken, 1, 0) != 0) {
        YieldProcessor();
    }
}

_Releases_lock_(*Latch)
VOID LatchUnlock_ok(PLATCH Latch)
{
    InterlockedExchange(&Latch->Taken, 0);
}
