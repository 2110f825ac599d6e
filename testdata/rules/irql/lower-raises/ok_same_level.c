// At DISPATCH_LEVEL already, so that raising and lowering change nothing.
#include <wdm.h>

typedef struct _BELL {
    ULONG Rung;
} BELL, *PBELL;

KDEFERRED_ROUTINE BellDpc;

_Use_decl_annotations_
VOID BellDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PBELL bell = (PBELL)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    bell->Rung++;
    KeLowerIrql(irql);
}
