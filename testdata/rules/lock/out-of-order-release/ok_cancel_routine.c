// The system entered with the cancel lock; it is given back to DISPATCH_LEVEL, and the queue's lock restores the level.
#include <wdm.h>

typedef struct _PRINTER {
    KSPIN_LOCK Lock;
    LIST_ENTRY Jobs;
} PRINTER, *PPRINTER;

DRIVER_CANCEL PrinterCancel;

_Use_decl_annotations_
VOID PrinterCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPRINTER printer = (PPRINTER)DeviceObject->DeviceExtension;
    KIRQL irql = Irp->CancelIrql;

    KeAcquireSpinLockAtDpcLevel(&printer->Lock);
    IoReleaseCancelSpinLock(DISPATCH_LEVEL);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&printer->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
