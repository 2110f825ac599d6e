// Held requests lose their routine before they are passed down.
#include <ntddk.h>

typedef struct _AUK_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} AUK_EXTENSION, *PAUK_EXTENSION;

DRIVER_CANCEL AukCancel;

VOID AukRelease(PAUK_EXTENSION Ext)
{
    PLIST_ENTRY link;
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    while (!IsListEmpty(&Ext->Held)) {
        link = RemoveHeadList(&Ext->Held);
        irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
        if (IoSetCancelRoutine(irp, NULL) == NULL) {
            InitializeListHead(link);
            continue;
        }
        KeReleaseSpinLock(&Ext->Lock, irql);
        IoSkipCurrentIrpStackLocation(irp);
        IoCallDriver(Ext->Lower, irp);
        KeAcquireSpinLock(&Ext->Lock, &irql);
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
}
