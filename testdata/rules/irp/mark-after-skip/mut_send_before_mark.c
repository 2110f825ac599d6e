// Without the early send the skipped way runs into the mark.
#include <wdm.h>

typedef struct _LOCKGATE {
    PDEVICE_OBJECT Lower;
    BOOLEAN Open;
} LOCKGATE, *PLOCKGATE;

DRIVER_DISPATCH LockGateWrite;

_Use_decl_annotations_
NTSTATUS LockGateWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOCKGATE gate = (PLOCKGATE)DeviceObject->DeviceExtension;

    if (gate->Open) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(gate->Lower, Irp); // guard
    } else {
        IoCopyCurrentIrpStackLocationToNext(Irp);
    }
    IoMarkIrpPending(Irp);
    (VOID)IoCallDriver(gate->Lower, Irp);
    return STATUS_PENDING;
}
