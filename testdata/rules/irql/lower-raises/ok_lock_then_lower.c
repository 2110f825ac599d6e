// The lock is given back without lowering, and the level restored by hand.
#include <wdm.h>

typedef struct _TRAY {
    KSPIN_LOCK Lock;
    ULONG Sheets;
} TRAY, *PTRAY;

VOID TrayTake(_Inout_ PTRAY Tray)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLockAtDpcLevel(&Tray->Lock);
    Tray->Sheets--;
    KeReleaseSpinLockFromDpcLevel(&Tray->Lock);
    KeLowerIrql(irql);
}
