// A global item for the whole driver, queued from a DPC.
#include <wdm.h>

static WORK_QUEUE_ITEM g_Item;
static LONG g_Queued;

KDEFERRED_ROUTINE AlarmDpc;
DRIVER_UNLOAD AlarmUnload;

static VOID AlarmWorker(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    InterlockedExchange(&g_Queued, 0);
}

_Use_decl_annotations_
VOID AlarmDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (InterlockedExchange(&g_Queued, 1) == 0) {
        ExQueueWorkItem(&g_Item, CriticalWorkQueue); // expect: workitem/legacy-ex-queue
    }
}

VOID AlarmInit(PDRIVER_OBJECT DriverObject)
{
    ExInitializeWorkItem(&g_Item, AlarmWorker, NULL);
    DriverObject->DriverUnload = AlarmUnload;
}

_Use_decl_annotations_
VOID AlarmUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
