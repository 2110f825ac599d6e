// A thread sleeps a millisecond; nothing spins.
#include <wdm.h>

VOID PowerUp(PULONG Control)
{
    LARGE_INTEGER interval;

    PAGED_CODE();
    interval.QuadPart = -10LL * 1000;
    WRITE_REGISTER_ULONG(Control, 1);
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
}
