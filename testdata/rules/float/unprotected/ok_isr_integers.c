// The interrupt routine counts, the DPC converts.
#include <wdm.h>

typedef struct _WHEEL {
    PULONG Port;
    volatile LONG Pulses;
    double Turns;
    KDPC Dpc;
} WHEEL, *PWHEEL;

KSERVICE_ROUTINE WheelInterrupt;
KDEFERRED_ROUTINE WheelDpc;

_Use_decl_annotations_
BOOLEAN WheelInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PWHEEL wheel = (PWHEEL)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    if (READ_REGISTER_ULONG(wheel->Port) == 0) {
        return FALSE;
    }
    InterlockedIncrement(&wheel->Pulses);
    KeInsertQueueDpc(&wheel->Dpc, NULL, NULL);
    return TRUE;
}

_Use_decl_annotations_
VOID WheelDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PWHEEL wheel = (PWHEEL)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    wheel->Turns = InterlockedExchange(&wheel->Pulses, 0) / 360.0;
}

VOID WheelInit(PWHEEL Wheel)
{
    KeInitializeDpc(&Wheel->Dpc, WheelDpc, Wheel);
}
