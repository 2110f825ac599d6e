#include "pulse.h"

VOID PulseInit(PPULSE Pulse)
{
    Pulse->Beats = 0;
    KeInitializeDpc(&Pulse->Dpc, PulseBeat, Pulse);
}
