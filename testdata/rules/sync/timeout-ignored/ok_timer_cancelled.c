// Behind the wait the timer is stopped and its DPC drained: then nobody has the address any more.
#include <wdm.h>

VOID Probe(PKDPC Dpc, PKTIMER Timer, PKDEFERRED_ROUTINE Routine)
{
    KEVENT answered;
    LARGE_INTEGER due, limit;

    PAGED_CODE();
    due.QuadPart = -1000000;
    limit.QuadPart = -500000;
    KeInitializeEvent(&answered, NotificationEvent, FALSE);
    KeInitializeTimer(Timer);
    KeInitializeDpc(Dpc, Routine, &answered);
    KeSetTimer(Timer, due, Dpc);
    KeWaitForSingleObject(&answered, Executive, KernelMode, FALSE, &limit);
    KeCancelTimer(Timer);
    KeFlushQueuedDpcs();
}
