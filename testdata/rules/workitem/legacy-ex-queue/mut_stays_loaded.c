// The routine waits for nothing, but the driver never leaves: unload is taken away again.
#include <wdm.h>

static WORK_QUEUE_ITEM g_Item;

VOID StayPost(PWORKER_THREAD_ROUTINE Routine)
{
#if 0 // guard
    ExQueueWorkItem(&g_Item, DelayedWorkQueue);
#endif // guard
    ExInitializeWorkItem(&g_Item, Routine, NULL);
}

DRIVER_UNLOAD StayUnload;

VOID StayInit(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverUnload = StayUnload;
}

_Use_decl_annotations_
VOID StayUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
