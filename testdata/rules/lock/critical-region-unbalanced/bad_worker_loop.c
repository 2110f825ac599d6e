// A system thread enters the region in each round and leaves it once, behind the loop.
#include <wdm.h>

typedef struct _PUMP {
    KEVENT Wake;
    ULONG Rounds;
    BOOLEAN Stop;
} PUMP, *PPUMP;

KSTART_ROUTINE PumpThread;

VOID PumpThread(PVOID Context)
{
    PPUMP pump = Context;

    for (;;) {
        KeEnterCriticalRegion();
        KeWaitForSingleObject(&pump->Wake, Executive, KernelMode, FALSE, NULL);
        if (pump->Stop) {
            break;
        }
        pump->Rounds++;
        KeLeaveCriticalRegion();
    }
} // expect: lock/critical-region-unbalanced
