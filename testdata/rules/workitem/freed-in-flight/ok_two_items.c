// Two items: one is queued, the other freed.
#include <wdm.h>

typedef struct _PAIR {
    PIO_WORKITEM First, Second;
} PAIR, *PPAIR;

IO_WORKITEM_ROUTINE PairWorker;

_Use_decl_annotations_
VOID PairWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPAIR pair = (PPAIR)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoFreeWorkItem(pair->First);
}

NTSTATUS PairStart(PDEVICE_OBJECT DeviceObject, PPAIR Pair)
{
    PIO_WORKITEM items[2];

    items[0] = IoAllocateWorkItem(DeviceObject);
    items[1] = IoAllocateWorkItem(DeviceObject);
    if (items[0] == NULL || items[1] == NULL) {
        if (items[0] != NULL) {
            IoFreeWorkItem(items[0]);
        }
        if (items[1] != NULL) {
            IoFreeWorkItem(items[1]);
        }
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Pair->First = items[0];
    IoQueueWorkItem(Pair->First, PairWorker, DelayedWorkQueue, Pair);
    IoFreeWorkItem(items[1]);
    return STATUS_SUCCESS;
}
