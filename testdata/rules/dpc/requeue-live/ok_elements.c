// Every slot of the table has a timer of its own.
#include <wdm.h>

#define SLOTS 8

typedef struct _TABLE {
    KTIMER Timers[SLOTS];
} TABLE, *PTABLE;

VOID TableArm(PTABLE Table, ULONG First, ULONG Second)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 50;
    KeInitializeTimer(&Table->Timers[First]);
    KeSetTimer(&Table->Timers[First], due, NULL);
    KeInitializeTimer(&Table->Timers[Second]);
    KeSetTimer(&Table->Timers[Second], due, NULL);
}

VOID TableDisarm(PTABLE Table, ULONG Slot)
{
    KeCancelTimer(&Table->Timers[Slot]);
}
