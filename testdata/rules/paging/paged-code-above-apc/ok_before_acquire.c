// The assertion is about the entry; the lock comes later. The function is resident.
#include <wdm.h>

typedef struct _BASIN {
    KSPIN_LOCK Lock;
    ULONG Depth;
} BASIN, *PBASIN;

VOID BasinFill_ok(PBASIN Basin, ULONG Amount)
{
    KIRQL irql;

    PAGED_CODE();
    KeAcquireSpinLock(&Basin->Lock, &irql);
    Basin->Depth += Amount;
    KeReleaseSpinLock(&Basin->Lock, irql);
}
