// Marked on one way, skipped on the other.
#include <wdm.h>

typedef struct _WAITROOM {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    BOOLEAN Paused;
} WAITROOM, *PWAITROOM;

DRIVER_DISPATCH RoomRead_ok;

_Use_decl_annotations_
NTSTATUS RoomRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWAITROOM room = (PWAITROOM)DeviceObject->DeviceExtension;

    if (room->Paused) {
        IoMarkIrpPending(Irp);
        ExInterlockedInsertTailList(&room->Queue, &Irp->Tail.Overlay.ListEntry, &room->Lock);
        return STATUS_PENDING;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(room->Lower, Irp);
}
