// At which level it is called is the business of somebody else.
#include <wdm.h>

typedef struct _WHEEL {
    ULONG Turns;
} WHEEL, *PWHEEL;

VOID WheelTurn(_Inout_ PWHEEL Wheel)
{
    KIRQL irql;

    KeRaiseIrql(APC_LEVEL, &irql);
    Wheel->Turns++;
    KeLowerIrql(irql);
}
