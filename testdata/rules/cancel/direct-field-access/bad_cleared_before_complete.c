// The routine is taken out by a store: a cancellation that fetched it a moment before completes the request too.
#include <wdm.h>

typedef struct _TUNER {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
} TUNER, *PTUNER;

KDEFERRED_ROUTINE TunerLocked;

_Use_decl_annotations_
VOID TunerLocked(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PTUNER tuner = (PTUNER)Context;
    PIRP irp = NULL;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireSpinLockAtDpcLevel(&tuner->Lock);
    if (!IsListEmpty(&tuner->Waiting)) {
        PLIST_ENTRY entry = RemoveHeadList(&tuner->Waiting);
        irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        irp->CancelRoutine = NULL; // expect: cancel/direct-field-access
    }
    KeReleaseSpinLockFromDpcLevel(&tuner->Lock);
    if (irp) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}
