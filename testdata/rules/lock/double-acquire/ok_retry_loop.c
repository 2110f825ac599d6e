// The loop drops the lock before it waits and takes it again at its head.
#include <wdm.h>

typedef struct _RING {
    KSPIN_LOCK Lock;
    KEVENT Space;
    ULONG Used;
} RING, *PRING;

NTSTATUS RingReserve_ok(PRING Ring, ULONG Tries)
{
    NTSTATUS status = STATUS_TIMEOUT;
    KIRQL irql;

retry:
    KeAcquireSpinLock(&Ring->Lock, &irql);
    if (Ring->Used >= 64) {
        KeReleaseSpinLock(&Ring->Lock, irql);
        if (Tries-- == 0) {
            return status;
        }
        KeWaitForSingleObject(&Ring->Space, Executive, KernelMode, FALSE, NULL);
        goto retry;
    }
    Ring->Used++;
    status = STATUS_SUCCESS;
    KeReleaseSpinLock(&Ring->Lock, irql);
    return status;
}
