// The list is guarded by a spin lock; once it is given back, the DPC routine takes the entry and completes it.
#include <wdm.h>

typedef struct _TILL {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    ULONG LastLength;
} TILL, *PTILL;

DRIVER_DISPATCH TillRead;

_Use_decl_annotations_
NTSTATUS TillRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTILL till = (PTILL)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&till->Lock, &irql);
    InsertTailList(&till->Queue, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&till->Lock, irql);
    till->LastLength = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length; // expect: irp/use-after-queue
    return STATUS_PENDING;
}

VOID TillServe(PTILL Till)
{
    PIRP irp = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Till->Lock, &irql);
    if (!IsListEmpty(&Till->Queue)) {
        irp = CONTAINING_RECORD(RemoveHeadList(&Till->Queue), IRP, Tail.Overlay.ListEntry);
    }
    KeReleaseSpinLock(&Till->Lock, irql);
    if (irp != NULL) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}
