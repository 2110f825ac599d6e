// The work item is a member of the request's context.
#include <wdm.h>

typedef struct _LATER {
    WORK_QUEUE_ITEM Item;
    ULONG Code;
} LATER, *PLATER;

DRIVER_UNLOAD LaterUnload;

static VOID LaterWorker(PVOID Context)
{
    ExFreePoolWithTag(Context, 'etaL');
}

NTSTATUS LaterPost(ULONG Code)
{
    PLATER later = (PLATER)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(LATER), 'etaL');

    if (later == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    later->Code = Code;
    ExInitializeWorkItem(&later->Item, LaterWorker, later);
    ExQueueWorkItem(&later->Item, DelayedWorkQueue); // expect: workitem/legacy-ex-queue
    return STATUS_PENDING;
}

VOID LaterInit(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverUnload = LaterUnload;
}

_Use_decl_annotations_
VOID LaterUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
