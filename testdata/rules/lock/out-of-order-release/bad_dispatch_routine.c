// On one way out of a dispatch routine the order of the releases is that of the acquires.
#include <wdm.h>

typedef struct _TAPE {
    KSPIN_LOCK QueueLock;
    KSPIN_LOCK StateLock;
    LIST_ENTRY Queue;
    BOOLEAN Stopped;
} TAPE, *PTAPE;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH TapeOpen;

_Use_decl_annotations_
NTSTATUS TapeOpen(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTAPE tape = (PTAPE)DeviceObject->DeviceExtension;
    KIRQL queueIrql, stateIrql;

    KeAcquireSpinLock(&tape->QueueLock, &queueIrql);
    KeAcquireSpinLock(&tape->StateLock, &stateIrql);
    if (tape->Stopped) {
        KeReleaseSpinLock(&tape->QueueLock, queueIrql); // expect: lock/out-of-order-release
        KeReleaseSpinLock(&tape->StateLock, stateIrql);
        Irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_DEVICE_NOT_READY; // expect: irql/not-restored
    }
    IoMarkIrpPending(Irp);
    InsertTailList(&tape->Queue, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&tape->StateLock, stateIrql);
    KeReleaseSpinLock(&tape->QueueLock, queueIrql);
    return STATUS_PENDING;
}
