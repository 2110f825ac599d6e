// Which level it is stands in the device extension: the one of the interrupt, most likely.
#include <wdm.h>

typedef struct _ADAPTER {
    KIRQL Level;
    PULONG Registers;
    KSPIN_LOCK Lock;
} ADAPTER, *PADAPTER;

VOID AdapterMask(_Inout_ PADAPTER Adapter)
{
    KIRQL lockIrql, irql;

    KeAcquireSpinLock(&Adapter->Lock, &lockIrql);
    KeRaiseIrql(Adapter->Level, &irql);
    WRITE_REGISTER_ULONG(Adapter->Registers, 0);
    KeLowerIrql(irql);
    KeReleaseSpinLock(&Adapter->Lock, lockIrql);
}
