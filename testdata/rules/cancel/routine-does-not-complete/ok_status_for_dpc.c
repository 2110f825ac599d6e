// The status is set here; a DPC that finds the request in the driver's record completes it.
#include <ntddk.h>

typedef struct _AGATE_EXTENSION {
    KSPIN_LOCK Lock;
    KDPC Finish;
    PIRP Current;
} AGATE_EXTENSION, *PAGATE_EXTENSION;

DRIVER_CANCEL AgateCancel;

_Use_decl_annotations_
VOID AgateCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAGATE_EXTENSION ext = (PAGATE_EXTENSION)DeviceObject->DeviceExtension;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    KeInsertQueueDpc(&ext->Finish, NULL, NULL);
}
