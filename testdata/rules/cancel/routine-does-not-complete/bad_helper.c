// The helper takes it out of the list; completing it is left to nobody.
#include <ntddk.h>

typedef struct _TOPAZ_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} TOPAZ_EXTENSION, *PTOPAZ_EXTENSION;

DRIVER_CANCEL TopazCancel;

static VOID TopazUnlink(PTOPAZ_EXTENSION Ext, PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&Ext->Lock, irql);
}

_Use_decl_annotations_
VOID TopazCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    TopazUnlink((PTOPAZ_EXTENSION)DeviceObject->DeviceExtension, Irp);
} // expect: cancel/routine-does-not-complete
