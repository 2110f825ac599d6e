// Inserted first and marked then, but nobody can take it while the lock is held.
#include <wdm.h>

typedef struct _CAGE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
} CAGE, *PCAGE;

DRIVER_DISPATCH CageRead_ok;

_Use_decl_annotations_
NTSTATUS CageRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCAGE cage = (PCAGE)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&cage->Lock, &irql);
    InsertTailList(&cage->Queue, &Irp->Tail.Overlay.ListEntry);
    IoMarkIrpPending(Irp);
    KeReleaseSpinLock(&cage->Lock, irql);
    return STATUS_PENDING;
}

PIRP CageTake_ok(PCAGE Cage)
{
    PLIST_ENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&Cage->Lock, &irql);
    entry = RemoveHeadList(&Cage->Queue);
    KeReleaseSpinLock(&Cage->Lock, irql);
    return CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
}
