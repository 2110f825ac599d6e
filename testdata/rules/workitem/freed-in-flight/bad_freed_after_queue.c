// The dispatch routine frees the item it has just queued; the worker still gets it as its argument.
#include <wdm.h>

typedef struct _REPORT {
    PIO_WORKITEM Item;
    ULONG Reason;
} REPORT, *PREPORT;

IO_WORKITEM_ROUTINE ReportWorker;

_Use_decl_annotations_
VOID ReportWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    DbgPrint("reason %lu\n", *(PULONG)Context);
}

NTSTATUS ReportSoon(PDEVICE_OBJECT DeviceObject, PULONG Reason)
{
    PIO_WORKITEM item = IoAllocateWorkItem(DeviceObject);

    if (item == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoQueueWorkItem(item, ReportWorker, DelayedWorkQueue, Reason); // step: queued
    IoFreeWorkItem(item); // expect: workitem/freed-in-flight
    return STATUS_PENDING;
}
