// Another function, of which nothing is known, completes it.
#include <ntddk.h>

typedef struct _ZIRCON_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} ZIRCON_EXTENSION, *PZIRCON_EXTENSION;

DRIVER_CANCEL ZirconCancel;

VOID ZirconFinishLater(PIRP Irp, NTSTATUS Status);

_Use_decl_annotations_
VOID ZirconCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    ZirconFinishLater(Irp, STATUS_CANCELLED);
}
