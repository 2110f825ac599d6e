// A file system: while it is registered, and while requests are under way, it stays loaded.
#include <ntifs.h>

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
    ExQueueWorkItem(&later->Item, DelayedWorkQueue);
    return STATUS_PENDING;
}

VOID LaterInit(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT FileSystem)
{
    IoRegisterFileSystem(FileSystem);
    DriverObject->DriverUnload = LaterUnload;
}

_Use_decl_annotations_
VOID LaterUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
