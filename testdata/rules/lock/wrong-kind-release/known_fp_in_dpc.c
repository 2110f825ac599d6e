// FP: in a DPC the plain form raises nothing, so nothing stays raised; at the release that is not known.
#include <wdm.h>

typedef struct _ANCHOR {
    KSPIN_LOCK Lock;
    ULONG Chain;
} ANCHOR, *PANCHOR;

KDEFERRED_ROUTINE AnchorDpc;

_Use_decl_annotations_
VOID AnchorDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PANCHOR anchor = (PANCHOR)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLock(&anchor->Lock, &irql);
    anchor->Chain++;
    KeReleaseSpinLockFromDpcLevel(&anchor->Lock); // expect: lock/wrong-kind-release
}
