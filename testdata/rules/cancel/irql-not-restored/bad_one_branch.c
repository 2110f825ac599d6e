// One branch knows the right level, the other was copied from code at PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _ORGAN {
    PIRP Playing;
} ORGAN, *PORGAN;

DRIVER_CANCEL OrganCancel;

_Use_decl_annotations_
VOID OrganCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PORGAN organ = (PORGAN)DeviceObject->DeviceExtension;

    if (organ->Playing == Irp) {
        IoReleaseCancelSpinLock(APC_LEVEL); // expect: cancel/irql-not-restored
        return;
    }
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
