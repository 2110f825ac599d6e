// The lock is free when the level is raised a little; without the marked line it is not.
#include <wdm.h>

typedef struct _RADIO {
    KSPIN_LOCK Lock;
    ULONG Channel;
} RADIO, *PRADIO;

VOID RadioNext(_Inout_ PRADIO Radio)
{
    KIRQL irql;

    KeAcquireSpinLock(&Radio->Lock, &irql);
    Radio->Channel++;
    KeReleaseSpinLock(&Radio->Lock, irql); // guard
    KeRaiseIrql(APC_LEVEL, &irql);
    Radio->Channel--;
    KeLowerIrql(irql);
}
