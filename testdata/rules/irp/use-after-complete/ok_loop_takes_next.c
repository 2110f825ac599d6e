// The variable holds another IRP in each round.
#include <ntddk.h>

typedef struct _LARCH { LIST_ENTRY Waiting; KSPIN_LOCK Lock; } LARCH, *PLARCH;

static PIRP LarchNext(PLARCH Larch)
{
    PLIST_ENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&Larch->Lock, &irql);
    entry = IsListEmpty(&Larch->Waiting) ? NULL : RemoveHeadList(&Larch->Waiting);
    KeReleaseSpinLock(&Larch->Lock, irql);
    return entry ? CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry) : NULL;
}

VOID LarchFail(PLARCH Larch, NTSTATUS Status)
{
    PIRP irp = LarchNext(Larch);

    while (irp) {
        irp->IoStatus.Status = Status;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        irp = LarchNext(Larch);
    }
}
