// The level was copied into a field before the variable is used again.
#include <wdm.h>

typedef struct _ROSTER {
    KSPIN_LOCK Lock;
    KSPIN_LOCK LogLock;
    KIRQL Irql;
    ULONG Names, Lines;
} ROSTER, *PROSTER;

VOID RosterAdd(PROSTER roster)
{
    KIRQL irql;

    KeAcquireSpinLock(&roster->Lock, &irql);
    roster->Irql = irql;
    roster->Names++;
    KeAcquireSpinLock(&roster->LogLock, &irql);
    roster->Lines++;
    KeReleaseSpinLock(&roster->LogLock, irql);
    KeReleaseSpinLock(&roster->Lock, roster->Irql);
}
