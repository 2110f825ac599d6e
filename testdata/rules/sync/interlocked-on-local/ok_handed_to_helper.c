// Another function gets the address: it may start whatever shares the counter.
#include <wdm.h>

VOID StartWorkers(volatile LONG *Remaining, ULONG Number);

VOID RunWorkers(ULONG Number)
{
    LONG remaining = (LONG)Number;

    StartWorkers(&remaining, Number);
    if (InterlockedDecrement(&remaining) > 0)
        KeStallExecutionProcessor(10);
}
