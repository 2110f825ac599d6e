// FN: the helper is compiled into the pageable function, so its locked region is pageable too.
#include <wdm.h>

typedef struct _BADGE {
    KSPIN_LOCK Lock;
    ULONG Count;
} BADGE, *PBADGE;

VOID BadgeRefresh(PBADGE Badge);

#pragma alloc_text(PAGE, BadgeRefresh)

static FORCEINLINE VOID BadgeBump(PBADGE Badge)
{
    KIRQL irql;

    KeAcquireSpinLock(&Badge->Lock, &irql);
    Badge->Count++;
    KeReleaseSpinLock(&Badge->Lock, irql);
}

VOID BadgeRefresh(PBADGE Badge)
{
    PAGED_CODE();
    BadgeBump(Badge);
}
