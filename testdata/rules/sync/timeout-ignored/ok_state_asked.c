// Whether the event was set is asked afterwards, and the thread waits again if it was not.
#include <wdm.h>

VOID StopTicker(PKDPC Dpc, PKTIMER Timer, PKDEFERRED_ROUTINE Routine)
{
    KEVENT stopped;
    LARGE_INTEGER due;

    PAGED_CODE();
    due.QuadPart = -1000000;
    KeInitializeEvent(&stopped, NotificationEvent, FALSE);
    KeInitializeDpc(Dpc, Routine, &stopped);
    KeSetTimer(Timer, due, Dpc);
    KeWaitForSingleObject(&stopped, Executive, KernelMode, FALSE, &due);
    if (KeReadStateEvent(&stopped) == 0)
        KeWaitForSingleObject(&stopped, Executive, KernelMode, FALSE, NULL);
}
