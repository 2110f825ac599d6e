// One helper takes the lock, the other gives it back: that is what they are for.
#include <wdm.h>

typedef struct _RACK {
    KIRQL Irql;
    ULONG Count;
} RACK, *PRACK;

_IRQL_raises_(DISPATCH_LEVEL)
static VOID LockRack(PRACK Rack)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    Rack->Irql = irql;
}

static VOID UnlockRack(PRACK Rack)
{
    IoReleaseCancelSpinLock(Rack->Irql);
}

VOID CountRack(PRACK Rack)
{
    LockRack(Rack);
    Rack->Count++;
    UnlockRack(Rack);
}
