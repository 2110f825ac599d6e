// A DPC saves and restores at DISPATCH_LEVEL, also around a lock that needs no raise.
#include <wdm.h>

typedef struct _MEASURE {
    KSPIN_LOCK Lock;
    ULONG Sum;
} MEASURE, *PMEASURE;

KDEFERRED_ROUTINE MeasureDpc;

_Use_decl_annotations_
VOID MeasureDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PMEASURE measure = (PMEASURE)Context;
    KFLOATING_SAVE save;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        return;
    }
    KeAcquireSpinLockAtDpcLevel(&measure->Lock);
    measure->Sum++;
    KeRestoreFloatingPointState(&save);
    KeReleaseSpinLockFromDpcLevel(&measure->Lock);
}
