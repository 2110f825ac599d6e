// The item is handed to the system, which queues it when memory has been written.
#include <ntifs.h>

typedef struct _DEFERRED {
    WORK_QUEUE_ITEM Item;
    PIRP Irp;
} DEFERRED, *PDEFERRED;

DRIVER_UNLOAD DeferredUnload;

VOID DeferredPrepare(PDRIVER_OBJECT DriverObject, PDEFERRED Deferred, PWORKER_THREAD_ROUTINE Routine)
{
    ExInitializeWorkItem(&Deferred->Item, Routine, Deferred);
    DriverObject->DriverUnload = DeferredUnload;
}

_Use_decl_annotations_
VOID DeferredUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
