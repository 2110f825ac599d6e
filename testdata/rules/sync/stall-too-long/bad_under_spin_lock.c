// The delay is chosen before; both choices are too long, and other processors spin for the lock all the while.
#include <wdm.h>

typedef struct _PHY {
    KSPIN_LOCK Lock;
    PUSHORT Mdio;
    BOOLEAN Slow;
} PHY, *PPHY;

VOID PhyWrite(PPHY Phy, USHORT Value)
{
    KIRQL irql;
    ULONG delay;

    delay = Phy->Slow ? 400 : 100;
    KeAcquireSpinLock(&Phy->Lock, &irql);
    WRITE_REGISTER_USHORT(Phy->Mdio, Value);
    KeStallExecutionProcessor(delay); // expect: sync/stall-too-long
    KeReleaseSpinLock(&Phy->Lock, irql);
}
