// A DPC looks at the first request and, when there is not enough data, makes it cancellable again and puts it back.
#include <ntddk.h>

typedef struct _ROACH_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} ROACH_EXTENSION, *PROACH_EXTENSION;

DRIVER_CANCEL RoachCancel;

static NTSTATUS RoachFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

KDEFERRED_ROUTINE RoachDpc;
ULONG RoachTake(PVOID Buffer);

_Use_decl_annotations_
VOID RoachDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PROACH_EXTENSION ext = (PROACH_EXTENSION)Context;
    ULONG count;
    PIRP irp;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (ext == NULL) {
        return;
    }
    KeAcquireSpinLockAtDpcLevel(&ext->Lock);
    irp = ext->Current;
    if (irp != NULL && IoSetCancelRoutine(irp, NULL) == NULL) {
        irp = NULL;
    }
    ext->Current = NULL;
    KeReleaseSpinLockFromDpcLevel(&ext->Lock);
    if (irp == NULL) {
        return;
    }
    count = *(ULONG *)irp->AssociatedIrp.SystemBuffer;
    if (count != 0) {
        RoachFinish(irp, STATUS_SUCCESS, count);
        return;
    }
    KeAcquireSpinLockAtDpcLevel(&ext->Lock);
    ext->Current = irp;
    IoSetCancelRoutine(irp, RoachCancel);
    KeReleaseSpinLockFromDpcLevel(&ext->Lock); // expect+1: cancel/setcancel-race
}
