// The outer lock goes first without lowering; the level is restored by hand when the inner one is free.
#include <wdm.h>

typedef struct _DOCK {
    KSPIN_LOCK Outer, Inner;
    ULONG Ships;
} DOCK, *PDOCK;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID DockLeave(_Inout_ PDOCK Dock)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLockAtDpcLevel(&Dock->Outer);
    KeAcquireSpinLockAtDpcLevel(&Dock->Inner);
    Dock->Ships--;
    KeReleaseSpinLockFromDpcLevel(&Dock->Outer);
    KeReleaseSpinLockFromDpcLevel(&Dock->Inner);
    KeLowerIrql(irql);
}
