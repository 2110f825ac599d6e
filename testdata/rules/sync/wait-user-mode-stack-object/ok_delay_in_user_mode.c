// Sleeping in user mode waits for nothing on the stack; the interval is read before the wait begins.
#include <wdm.h>

VOID BackOff(ULONG Attempts)
{
    LARGE_INTEGER interval;

    PAGED_CODE();
    interval.QuadPart = -10000LL * (LONGLONG)Attempts;
    KeDelayExecutionThread(UserMode, TRUE, &interval);
}
