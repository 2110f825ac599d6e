#pragma once
#include <wdm.h>

typedef struct _PULSE {
    KDPC Dpc;
    volatile LONG Beats;
} PULSE, *PPULSE;

VOID PulseBeat(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2);
VOID PulseInit(PPULSE Pulse);
