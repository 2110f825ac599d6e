// Inserted under the lock, marked after it was given back.
#include <wdm.h>

typedef struct _NEST {
    KSPIN_LOCK Lock;
    LIST_ENTRY Eggs;
} NEST, *PNEST;

DRIVER_DISPATCH NestRead;

_Use_decl_annotations_
NTSTATUS NestRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNEST nest = (PNEST)DeviceObject->DeviceExtension;
    KLOCK_QUEUE_HANDLE lock;

    KeAcquireInStackQueuedSpinLock(&nest->Lock, &lock);
    InsertTailList(&nest->Eggs, &Irp->Tail.Overlay.ListEntry);
    KeReleaseInStackQueuedSpinLock(&lock);
    IoMarkIrpPending(Irp); // expect: irp/queue-before-mark
    return STATUS_PENDING;
}

PIRP NestTake(PNEST Nest)
{
    KLOCK_QUEUE_HANDLE lock;
    PLIST_ENTRY entry;

    KeAcquireInStackQueuedSpinLock(&Nest->Lock, &lock);
    entry = RemoveHeadList(&Nest->Eggs);
    KeReleaseInStackQueuedSpinLock(&lock);
    return CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
}
