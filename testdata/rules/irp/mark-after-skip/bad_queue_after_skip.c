// Skipped too early: the IRP is kept after all.
#include <wdm.h>

typedef struct _HOLD {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    BOOLEAN Paused;
} HOLD, *PHOLD;

DRIVER_DISPATCH HoldRead;

_Use_decl_annotations_
NTSTATUS HoldRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOLD hold = (PHOLD)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    if (hold->Paused) {
        IoMarkIrpPending(Irp); // expect: irp/mark-after-skip
        ExInterlockedInsertTailList(&hold->Queue, &Irp->Tail.Overlay.ListEntry, &hold->Lock);
        return STATUS_PENDING;
    }
    return IoCallDriver(hold->Lower, Irp);
}
