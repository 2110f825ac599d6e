// What is short is spun, what is long is slept.
#include <wdm.h>

VOID Pause(ULONG Microseconds)
{
    LARGE_INTEGER interval;

    PAGED_CODE();
    if (Microseconds <= 50) {
        KeStallExecutionProcessor(Microseconds);
        return;
    }
    interval.QuadPart = -10LL * (LONGLONG)Microseconds;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
}
