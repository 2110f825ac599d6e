// In a DPC the level that the outer lock saved is DISPATCH_LEVEL: to restore it changes nothing.
#include <wdm.h>

typedef struct _TOWER {
    KSPIN_LOCK Outer, Inner;
    ULONG Floors;
} TOWER, *PTOWER;

KDEFERRED_ROUTINE TowerDpc;

_Use_decl_annotations_
VOID TowerDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PTOWER tower = (PTOWER)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLock(&tower->Outer, &irql);
    KeAcquireSpinLockAtDpcLevel(&tower->Inner);
    tower->Floors++;
    KeReleaseSpinLock(&tower->Inner, irql);
    KeReleaseSpinLock(&tower->Outer, irql);
}
