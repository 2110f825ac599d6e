// The address is stored where others find it; without that line nobody could.
#include <wdm.h>

typedef struct _POLLER {
    LONG volatile *Stop;
} POLLER, *PPOLLER;

VOID PollerRun(PPOLLER Poller)
{
    LONG stop = 0;

    Poller->Stop = &stop; // guard
    while (InterlockedCompareExchange(&stop, 0, 1) == 0)
        KeStallExecutionProcessor(5);
}
