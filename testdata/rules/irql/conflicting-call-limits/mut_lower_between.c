// The lowering between the calls is what lets both be right.
#include <wdm.h>

typedef struct _TOWER {
    KSPIN_LOCK Lock;
    UNICODE_STRING Name;
    KIRQL Irql;
    ULONG Bells;
} TOWER, *PTOWER;

VOID TowerRing(PTOWER Tower)
{
    KeAcquireSpinLockAtDpcLevel(&Tower->Lock);
    Tower->Bells++;
    KeReleaseSpinLockFromDpcLevel(&Tower->Lock);
    KeLowerIrql(Tower->Irql); // guard
    RtlFreeUnicodeString(&Tower->Name);
}
