// The hardware was faster: the request is completed, without a mark, and reported as pending.
#include <ntddk.h>

typedef struct _CORAL { KSPIN_LOCK Lock; LONG Ready; PIRP Waiting; } CORAL, *PCORAL;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CoralRead;

_Use_decl_annotations_
NTSTATUS CoralRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCORAL coral = (PCORAL)DeviceObject->DeviceExtension;
    BOOLEAN ready;
    KIRQL irql;

    KeAcquireSpinLock(&coral->Lock, &irql);
    ready = coral->Ready > 0;
    if (!ready) {
        IoMarkIrpPending(Irp);
        coral->Waiting = Irp;
    }
    KeReleaseSpinLock(&coral->Lock, irql);
    if (ready) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return STATUS_PENDING; // expect: irp/pending-and-completed
}
