// The variable is used for something else while the lock is held.
#include <wdm.h>

typedef struct _GATE {
    KSPIN_LOCK Lock;
    KIRQL SeenAt;
    ULONG Passed;
} GATE, *PGATE;

VOID GatePass(PGATE gate)
{
    KIRQL irql;

    KeAcquireSpinLock(&gate->Lock, &irql);
    gate->Passed++;
    irql = KeGetCurrentIrql(); // expect: irql/oldirql-overwritten
    gate->SeenAt = irql;
    KeReleaseSpinLock(&gate->Lock, irql);
}
