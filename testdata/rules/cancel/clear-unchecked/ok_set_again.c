// The request is made cancellable again, and is not completed.
#include <ntddk.h>

typedef struct _GENET_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} GENET_EXTENSION, *PGENET_EXTENSION;

DRIVER_CANCEL GenetCancel;

VOID GenetMove(PGENET_EXTENSION Ext, PLIST_ENTRY Later)
{
    PLIST_ENTRY link;
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    if (!IsListEmpty(&Ext->Waiting)) {
        link = RemoveHeadList(&Ext->Waiting);
        irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
        if (IoSetCancelRoutine(irp, NULL) != NULL) {
            InsertTailList(Later, link);
        } else {
            InitializeListHead(link);
        }
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
}
