// The extension's field holds what the dispatch routine saved, some time ago and in another thread.
#include <wdm.h>

typedef struct _FEEDER {
    KIRQL SavedIrql;
    PIRP Current;
} FEEDER, *PFEEDER;

DRIVER_CANCEL FeederCancel;

NTSTATUS FeederRead(PFEEDER Feeder, PIRP Irp)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    Feeder->SavedIrql = irql;
    Feeder->Current = Irp;
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, FeederCancel);
    IoReleaseCancelSpinLock(irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
VOID FeederCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFEEDER feeder = (PFEEDER)DeviceObject->DeviceExtension;

    feeder->Current = NULL;
    IoReleaseCancelSpinLock(feeder->SavedIrql); // expect: cancel/irql-not-restored
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
