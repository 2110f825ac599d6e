// Everybody posts through a wrapper; the finding stands in it, once.
#include <wdm.h>

typedef struct _TASK {
    WORK_QUEUE_ITEM Item;
    PVOID Argument;
} TASK, *PTASK;

DRIVER_UNLOAD TaskUnload;

static VOID TaskPost(PTASK Task, BOOLEAN Urgent)
{
    ExQueueWorkItem(&Task->Item, Urgent ? CriticalWorkQueue : DelayedWorkQueue); // expect: workitem/legacy-ex-queue
}

VOID TaskPostBoth(PTASK First, PTASK Second)
{
    TaskPost(First, TRUE);
    TaskPost(Second, FALSE);
}

VOID TaskInit(PDRIVER_OBJECT DriverObject, PTASK First, PTASK Second, PWORKER_THREAD_ROUTINE Routine)
{
    ExInitializeWorkItem(&First->Item, Routine, First);
    ExInitializeWorkItem(&Second->Item, Routine, Second);
    DriverObject->DriverUnload = TaskUnload;
}

_Use_decl_annotations_
VOID TaskUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
