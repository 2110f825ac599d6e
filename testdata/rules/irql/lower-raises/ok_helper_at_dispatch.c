// A helper lowers from the level of the device to DISPATCH_LEVEL; its caller has raised before.
#include <wdm.h>

typedef struct _MODEM {
    KIRQL Level;
    ULONG State;
} MODEM, *PMODEM;

static VOID ModemUnmask(_Inout_ PMODEM Modem) // expect: irql/changes-unannotated
{
    Modem->State = 1;
    KeLowerIrql(DISPATCH_LEVEL);
}

VOID ModemStep(_Inout_ PMODEM Modem)
{
    KIRQL irql, inner;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeRaiseIrql(Modem->Level, &inner);
    ModemUnmask(Modem);
    KeLowerIrql(irql);
}
