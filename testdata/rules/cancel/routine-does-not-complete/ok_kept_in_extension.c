// The request goes into the extension, where a DPC finds it.
#include <ntddk.h>

typedef struct _PYRITE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} PYRITE_EXTENSION, *PPYRITE_EXTENSION;

DRIVER_CANCEL PyriteCancel;

static KDPC g_PyriteDpc;

_Use_decl_annotations_
VOID PyriteCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPYRITE_EXTENSION ext = (PPYRITE_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    ext->Current = Irp;
    KeReleaseSpinLock(&ext->Lock, irql);
    KeInsertQueueDpc(&g_PyriteDpc, NULL, NULL);
}
