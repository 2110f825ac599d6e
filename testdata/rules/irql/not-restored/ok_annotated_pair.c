// Enter and leave helpers that say what they do to the level.
#include <wdm.h>

typedef struct _GUARDED {
    ULONG Depth;
    ULONG Value;
} GUARDED, *PGUARDED;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
VOID GuardEnter_ok(_Inout_ PGUARDED Guarded, _Out_ _At_(*Irql, _IRQL_saves_) PKIRQL Irql)
{
    KeRaiseIrql(DISPATCH_LEVEL, Irql);
    if (Guarded->Depth == MAXULONG) {
        return;
    }
    Guarded->Depth++;
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID GuardLeave_ok(_Inout_ PGUARDED Guarded, _In_ _IRQL_restores_ KIRQL Irql)
{
    Guarded->Depth--;
    KeLowerIrql(Irql);
}

VOID GuardSet_ok(PGUARDED Guarded, ULONG Value)
{
    KIRQL irql;

    GuardEnter_ok(Guarded, &irql);
    Guarded->Value = Value;
    GuardLeave_ok(Guarded, irql);
}
