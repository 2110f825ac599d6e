// FN: Only the driver knows that the level it stored is below that of its interrupt.
#include <wdm.h>

typedef struct _PANEL {
    KIRQL Level;
    ULONG Keys;
} PANEL, *PPANEL;

KSERVICE_ROUTINE PanelInterrupt;

_Use_decl_annotations_
BOOLEAN PanelInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PPANEL panel = (PPANEL)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Interrupt);
    KeRaiseIrql(panel->Level, &irql);
    panel->Keys++;
    KeLowerIrql(irql);
    return TRUE;
}
