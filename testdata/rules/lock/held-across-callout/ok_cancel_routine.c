// The cancel routine gives the cancel lock back first, takes its own lock, and completes without any.
#include <wdm.h>

typedef struct _DEV {
    KSPIN_LOCK Lock;
    ULONG Waiting;
} DEV, *PDEV;

DRIVER_CANCEL DevCancel;

VOID DevCancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&dev->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    dev->Waiting--;
    KeReleaseSpinLock(&dev->Lock, irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
