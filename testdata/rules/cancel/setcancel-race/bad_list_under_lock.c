// The request is put into the list with its cancel routine, and nobody looks whether it was cancelled before.
#include <ntddk.h>

typedef struct _PERCH_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} PERCH_EXTENSION, *PPERCH_EXTENSION;

DRIVER_CANCEL PerchCancel;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PerchRead;

_Use_decl_annotations_
NTSTATUS PerchRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPERCH_EXTENSION ext = (PPERCH_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, PerchCancel); // step: leaves 'Irp' with a cancel routine
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}
