// A pointer to the local timer is what the wait gets, and the mode comes from a variable.
#include <wdm.h>

VOID PauseFor(LONGLONG Interval)
{
    KTIMER timer;
    PKTIMER pause = &timer;
    KPROCESSOR_MODE mode = UserMode;
    LARGE_INTEGER due;

    PAGED_CODE();
    due.QuadPart = -Interval;
    KeInitializeTimer(pause);
    KeSetTimer(pause, due, NULL);
    KeWaitForSingleObject(pause, DelayExecution, mode, FALSE, NULL); // expect: sync/wait-user-mode-stack-object
}
