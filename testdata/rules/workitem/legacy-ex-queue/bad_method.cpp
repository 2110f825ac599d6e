// A class wraps the item.
#include <wdm.h>

class Deferred {
public:
    void Setup(PWORKER_THREAD_ROUTINE Routine) { ExInitializeWorkItem(&item, Routine, this); }
    void Post() { ExQueueWorkItem(&item, DelayedWorkQueue); } // expect: workitem/legacy-ex-queue

private:
    WORK_QUEUE_ITEM item;
};

extern "C" DRIVER_UNLOAD DeferredUnload;

void DeferredInit(PDRIVER_OBJECT DriverObject, Deferred *Work, PWORKER_THREAD_ROUTINE Routine)
{
    Work->Setup(Routine);
    Work->Post();
    DriverObject->DriverUnload = DeferredUnload;
}

_Use_decl_annotations_
VOID DeferredUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
