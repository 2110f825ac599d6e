// The error path releases the inner lock only.
#include <wdm.h>

typedef struct _PAIR {
    KSPIN_LOCK First;
    KSPIN_LOCK Second;
    LONG Balance;
} PAIR, *PPAIR;

KDEFERRED_ROUTINE PairDpc;

_Use_decl_annotations_
VOID PairDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PPAIR pair = (PPAIR)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&pair->First);
    KeAcquireSpinLockAtDpcLevel(&pair->Second);
    if (pair->Balance == 0) {
        KeReleaseSpinLockFromDpcLevel(&pair->Second);
        return; // expect: lock/not-released
    }
    pair->Balance--;
    KeReleaseSpinLockFromDpcLevel(&pair->Second);
    KeReleaseSpinLockFromDpcLevel(&pair->First);
}
