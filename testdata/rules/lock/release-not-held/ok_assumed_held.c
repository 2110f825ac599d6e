// The author states that the caller holds the lock; the completion routine is never entered without it.
#include <wdm.h>

typedef struct _PORT_CONTEXT {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Completed;
} PORT_CONTEXT, *PPORT_CONTEXT;

VOID PortFinish_ok(PPORT_CONTEXT Port)
{
    _Analysis_assume_lock_held_(Port->Lock);
    Port->Completed++;
    KeReleaseSpinLock(&Port->Lock, Port->Irql);
}
