// push and pop: the function stands behind the pop.
#include <wdm.h>

typedef struct _ARENA {
    KSPIN_LOCK Lock;
    ULONG Pages;
} ARENA, *PARENA;

#pragma code_seg(push, "PAGE")
ULONG ArenaSize_ok(PARENA Arena)
{
    PAGED_CODE();
    return Arena->Pages * PAGE_SIZE;
}
#pragma code_seg(pop)

VOID ArenaGrow_ok(PARENA Arena)
{
    KIRQL irql;

    KeAcquireSpinLock(&Arena->Lock, &irql);
    Arena->Pages++;
    KeReleaseSpinLock(&Arena->Lock, irql);
}
