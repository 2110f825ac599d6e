// A routine of the driver that only resembles the system's.
#include <wdm.h>

typedef struct _QUEUE {
    LIST_ENTRY Head;
    KSPIN_LOCK Lock;
} QUEUE, *PQUEUE;

DRIVER_UNLOAD QueueUnload;

static VOID QueueWorkItem(PQUEUE Queue, PLIST_ENTRY Entry)
{
    ExInterlockedInsertTailList(&Queue->Head, Entry, &Queue->Lock);
}

VOID QueueInit(PDRIVER_OBJECT DriverObject, PQUEUE Queue, PLIST_ENTRY First)
{
    KeInitializeSpinLock(&Queue->Lock);
    InitializeListHead(&Queue->Head);
    QueueWorkItem(Queue, First);
    DriverObject->DriverUnload = QueueUnload;
}

_Use_decl_annotations_
VOID QueueUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}
