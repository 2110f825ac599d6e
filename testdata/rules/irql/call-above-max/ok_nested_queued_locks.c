// Nested queued locks: the inner one is taken in its DPC form; the call comes after both are released.
#include <wdm.h>

typedef struct _SWITCHBOARD {
    KSPIN_LOCK Outer;
    KSPIN_LOCK Inner;
    ULONG Lines;
    HANDLE Key;
} SWITCHBOARD, *PSWITCHBOARD;

NTSTATUS SwitchboardConnect_ok(PSWITCHBOARD Board)
{
    KLOCK_QUEUE_HANDLE outer, inner;

    KeAcquireInStackQueuedSpinLock(&Board->Outer, &outer);
    KeAcquireInStackQueuedSpinLockAtDpcLevel(&Board->Inner, &inner);
    Board->Lines++;
    KeReleaseInStackQueuedSpinLockFromDpcLevel(&inner);
    KeReleaseInStackQueuedSpinLock(&outer);
    return ZwFlushKey(Board->Key);
}
