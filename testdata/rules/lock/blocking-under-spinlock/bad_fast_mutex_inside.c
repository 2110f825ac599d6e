// The order of the locks is wrong: the one that blocks is taken inside the one that spins.
#include <wdm.h>

typedef struct _PANEL {
    KSPIN_LOCK Lock;
    FAST_MUTEX Layout;
    ULONG Rows;
} PANEL, *PPANEL;

VOID PanelAddRow_bad(PPANEL Panel)
{
    KIRQL irql;

    KeAcquireSpinLock(&Panel->Lock, &irql); // step: DISPATCH_LEVEL
    ExAcquireFastMutex(&Panel->Layout); // expect: lock/blocking-under-spinlock
    Panel->Rows++;
    ExReleaseFastMutex(&Panel->Layout);
    KeReleaseSpinLock(&Panel->Lock, irql);
}
