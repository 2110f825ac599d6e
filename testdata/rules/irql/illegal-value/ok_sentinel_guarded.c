// The value that is no level never reaches the release: a flag that goes with it guards both.
#include <wdm.h>

typedef struct _MAP {
    KSPIN_LOCK Lock;
    ULONG Used;
} MAP, *PMAP;

NTSTATUS MapUse(PMAP Map, BOOLEAN Locked)
{
    KIRQL irql = (KIRQL)-1;
    NTSTATUS status = STATUS_SUCCESS;

    if (!Locked) {
        KeAcquireSpinLock(&Map->Lock, &irql);
    }
    if (Map->Used == MAXULONG) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto out;
    }
    Map->Used++;
out:
    if (!Locked) {
        KeReleaseSpinLock(&Map->Lock, irql);
    }
    return status;
}
