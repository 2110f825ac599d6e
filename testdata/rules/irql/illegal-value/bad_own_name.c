// The driver has a name of its own for the level of its device, from the days of another architecture.
#include <wdm.h>

#define PUMP_DIRQL 26

typedef struct _PUMP {
    PUCHAR Valve;
    ULONG Opened;
} PUMP, *PPUMP;

static KIRQL PumpLevel(BOOLEAN Device)
{
    return Device ? PUMP_DIRQL : DISPATCH_LEVEL;
}

VOID PumpOpen_bad(PPUMP Pump)
{
    KIRQL wanted = PUMP_DIRQL, irql;

    KeRaiseIrql(wanted, &irql); // expect: irql/illegal-value
    WRITE_PORT_UCHAR(Pump->Valve, 1);
    Pump->Opened++;
    KeLowerIrql(irql);
}

VOID PumpClose_bad(PPUMP Pump)
{
    KIRQL irql;

    KeRaiseIrql(PumpLevel(TRUE), &irql); // expect: irql/illegal-value
    WRITE_PORT_UCHAR(Pump->Valve, 0);
    KeLowerIrql(irql);
}
