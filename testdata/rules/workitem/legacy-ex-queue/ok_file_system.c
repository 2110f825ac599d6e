// A file system has no unload routine; what it queues is always followed by its code.
#include <ntifs.h>

typedef struct _VCB {
    WORK_QUEUE_ITEM CloseItem;
    BOOLEAN CloseQueued;
} VCB, *PVCB;

static VOID CloseWorker(PVOID Context)
{
    ((PVCB)Context)->CloseQueued = FALSE;
}

VOID QueueClose(PVCB Vcb)
{
    if (!Vcb->CloseQueued) {
        Vcb->CloseQueued = TRUE;
        ExInitializeWorkItem(&Vcb->CloseItem, CloseWorker, Vcb);
        ExQueueWorkItem(&Vcb->CloseItem, CriticalWorkQueue);
    }
}
