// A DPC empties the list and completes everything in it.
#include <ntddk.h>

typedef struct _VOLE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} VOLE_EXTENSION, *PVOLE_EXTENSION;

DRIVER_CANCEL VoleCancel;

KDEFERRED_ROUTINE VoleDpc;

_Use_decl_annotations_
VOID VoleDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PVOLE_EXTENSION ext = (PVOLE_EXTENSION)Context;
    PLIST_ENTRY link;
    PIRP irp;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (ext == NULL) {
        return;
    }
    KeAcquireSpinLockAtDpcLevel(&ext->Lock);
    if (IsListEmpty(&ext->Waiting)) {
        KeReleaseSpinLockFromDpcLevel(&ext->Lock);
        return;
    }
    link = RemoveHeadList(&ext->Waiting);
    irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
    IoSetCancelRoutine(irp, NULL);
    KeReleaseSpinLockFromDpcLevel(&ext->Lock);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT); // expect: cancel/clear-unchecked
}
