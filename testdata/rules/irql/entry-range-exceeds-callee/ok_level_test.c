// The wide range is handled inside.
#include <wdm.h>

typedef struct _KNOT {
    FAST_MUTEX Mutex;
    volatile LONG Missed;
    ULONG Ties;
} KNOT, *PKNOT;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KnotTie_ok(_Inout_ PKNOT Knot)
{
    if (KeGetCurrentIrql() > APC_LEVEL) {
        InterlockedIncrement(&Knot->Missed);
        return;
    }
    ExAcquireFastMutex(&Knot->Mutex);
    Knot->Ties++;
    ExReleaseFastMutex(&Knot->Mutex);
}
