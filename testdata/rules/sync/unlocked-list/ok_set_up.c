// AddDevice makes the list and puts the first item in: nobody else can see it yet.
#include <wdm.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
} QUEUE, *PQUEUE;

typedef struct _ITEM {
    LIST_ENTRY Links;
    ULONG Value;
} ITEM, *PITEM;

VOID QueueAdd(PQUEUE Queue, PITEM Item)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    InsertTailList(&Queue->Head, &Item->Links);
    KeReleaseSpinLock(&Queue->Lock, irql);
}

VOID QueueAddFirst(PQUEUE Queue, PITEM Item)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    InsertHeadList(&Queue->Head, &Item->Links);
    KeReleaseSpinLock(&Queue->Lock, irql);
}

PITEM QueueTake(PQUEUE Queue)
{
    PITEM item = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    if (!IsListEmpty(&Queue->Head))
        item = CONTAINING_RECORD(RemoveHeadList(&Queue->Head), ITEM, Links);
    KeReleaseSpinLock(&Queue->Lock, irql);
    return item;
}

DRIVER_ADD_DEVICE AddDevice;
DRIVER_INITIALIZE DriverEntry;

static VOID QueuePrime(PQUEUE Queue, PITEM Item)
{
    InsertTailList(&Queue->Head, &Item->Links);
}

_Use_decl_annotations_
NTSTATUS AddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Lower)
{
    UNREFERENCED_PARAMETER(DriverObject);
    QueuePrime((PQUEUE)Lower->DeviceExtension, (PITEM)Lower->Reserved);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverExtension->AddDevice = AddDevice;
    return STATUS_SUCCESS;
}
