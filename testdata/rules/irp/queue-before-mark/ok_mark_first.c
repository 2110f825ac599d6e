// Marked, queued, STATUS_PENDING: the right order.
#include <wdm.h>

typedef struct _QUAY {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
} QUAY, *PQUAY;

DRIVER_DISPATCH QuayRead_ok;

_Use_decl_annotations_
NTSTATUS QuayRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PQUAY quay = (PQUAY)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    ExInterlockedInsertTailList(&quay->Queue, &Irp->Tail.Overlay.ListEntry, &quay->Lock);
    return STATUS_PENDING;
}
