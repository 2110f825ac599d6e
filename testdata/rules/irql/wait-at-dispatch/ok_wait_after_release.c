// Drop the lock, wait, take it again.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    KEVENT NotEmpty;
    ULONG Count;
} RING, *PRING;

VOID RingConsume_ok(PRING Ring)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ring->Lock, &irql);
    while (Ring->Count == 0) {
        KeReleaseSpinLock(&Ring->Lock, irql);
        KeWaitForSingleObject(&Ring->NotEmpty, Executive, KernelMode, FALSE, NULL);
        KeAcquireSpinLock(&Ring->Lock, &irql);
    }
    Ring->Count--;
    KeReleaseSpinLock(&Ring->Lock, irql);
}
