// Whoever gives the last reference back frees the item: here only if the worker has run already.
#include <wdm.h>

typedef struct _SESSION {
    LONG References;
    PIO_WORKITEM Item;
} SESSION, *PSESSION;

IO_WORKITEM_ROUTINE SessionWorker;

static VOID SessionRelease(PSESSION Session)
{
    if (InterlockedDecrement(&Session->References) == 0) {
        IoFreeWorkItem(Session->Item);
        ExFreePoolWithTag(Session, 'sseS');
    }
}

_Use_decl_annotations_
VOID SessionWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    SessionRelease((PSESSION)Context);
}

VOID SessionPost(PSESSION Session)
{
    InterlockedIncrement(&Session->References);
    IoQueueWorkItem(Session->Item, SessionWorker, DelayedWorkQueue, Session);
    SessionRelease(Session);
}
