// The function promises to return raised, and returns at once when the device is gone.
#include <wdm.h>

typedef struct _PANEL {
    PULONG Control;
    BOOLEAN Gone;
} PANEL, *PPANEL;

_IRQL_requires_max_(APC_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
VOID PanelEnter_bad(PPANEL Panel, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    *Irql = PASSIVE_LEVEL;
    if (Panel->Gone) {
        return; // expect: irql/exit-level-mismatch
    }
    KeRaiseIrql(DISPATCH_LEVEL, Irql);
    WRITE_REGISTER_ULONG(Panel->Control, 1);
}

_IRQL_requires_max_(APC_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
VOID PanelEnter_ok(PPANEL Panel, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    KeRaiseIrql(DISPATCH_LEVEL, Irql);
    if (!Panel->Gone) {
        WRITE_REGISTER_ULONG(Panel->Control, 1);
    }
}
