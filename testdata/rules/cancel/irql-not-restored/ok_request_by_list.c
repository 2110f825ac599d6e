// The request is found again in the driver's queue: it may be the same one.
#include <wdm.h>

typedef struct _PIANO {
    PIRP Current;
} PIANO, *PPIANO;

DRIVER_CANCEL PianoCancel;

_Use_decl_annotations_
VOID PianoCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIANO piano = (PPIANO)DeviceObject->DeviceExtension;
    PIRP current = piano->Current;

    if (current != Irp) {
        current = Irp;
    }
    piano->Current = NULL;
    IoReleaseCancelSpinLock(current->CancelIrql);
    current->IoStatus.Status = STATUS_CANCELLED;
    current->IoStatus.Information = 0;
    IoCompleteRequest(current, IO_NO_INCREMENT);
}
