// Behind the queueing the item belongs to the worker.
#include <wdm.h>

typedef struct _LOGGER {
    BOOLEAN Stopping;
} LOGGER, *PLOGGER;

IO_WORKITEM_ROUTINE LoggerWorker;

_Use_decl_annotations_
VOID LoggerWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoFreeWorkItem((PIO_WORKITEM)Context);
}

VOID LoggerFlush(PDEVICE_OBJECT DeviceObject, PLOGGER Logger)
{
    PIO_WORKITEM item = IoAllocateWorkItem(DeviceObject);

    if (item == NULL) {
        return;
    }
    if (!Logger->Stopping) {
        IoQueueWorkItem(item, LoggerWorker, DelayedWorkQueue, item);
        return; // guard
    }
    IoFreeWorkItem(item);
}
