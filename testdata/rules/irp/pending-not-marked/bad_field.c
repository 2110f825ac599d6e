// The request is kept in the device extension for an interrupt.
#include <ntddk.h>

typedef struct _CORN { PIRP Current; KSPIN_LOCK Lock; } CORN, *PCORN;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CornRead;

_Use_decl_annotations_
NTSTATUS CornRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCORN corn = (PCORN)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_DEVICE_BUSY;
    KIRQL irql;

    KeAcquireSpinLock(&corn->Lock, &irql);
    if (corn->Current == NULL) {
        corn->Current = Irp;
        status = STATUS_PENDING;
    }
    KeReleaseSpinLock(&corn->Lock, irql);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status; // expect: irp/pending-not-marked
}
