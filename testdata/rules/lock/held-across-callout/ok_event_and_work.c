// What only signals or queues runs nobody's code: an event, a DPC, a work item, a timer.
#include <wdm.h>

typedef struct _POLL {
    KSPIN_LOCK Lock;
    KEVENT Event;
    KDPC Dpc;
    PIO_WORKITEM Item;
    BOOLEAN Queued;
} POLL, *PPOLL;

IO_WORKITEM_ROUTINE PollWorker;

VOID PollWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PPOLL poll = Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Device);
    KeAcquireSpinLock(&poll->Lock, &irql);
    poll->Queued = FALSE;
    KeReleaseSpinLock(&poll->Lock, irql);
}

VOID PollWake_ok(PPOLL Poll)
{
    KIRQL irql;

    KeAcquireSpinLock(&Poll->Lock, &irql);
    KeSetEvent(&Poll->Event, IO_NO_INCREMENT, FALSE);
    KeInsertQueueDpc(&Poll->Dpc, NULL, NULL);
    if (!Poll->Queued) {
        Poll->Queued = TRUE;
        IoQueueWorkItem(Poll->Item, PollWorker, DelayedWorkQueue, Poll);
    }
    KeReleaseSpinLock(&Poll->Lock, irql);
}
