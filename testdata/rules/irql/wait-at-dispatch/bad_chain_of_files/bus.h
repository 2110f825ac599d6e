#pragma once
#include <wdm.h>

typedef struct _BUS {
    KSEMAPHORE Slots;
    KDPC ResetDpc;
    PULONG Control;
} BUS, *PBUS;

VOID BusAcquireSlot(PBUS Bus);
VOID BusReset(PBUS Bus);
KDEFERRED_ROUTINE BusResetDpc;
