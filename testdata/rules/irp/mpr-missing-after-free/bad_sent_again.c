// The routine sends the IRP once more and lets the first completion go on.
#include <wdm.h>

typedef struct _DRONE { PDEVICE_OBJECT Lower; ULONG Tries; } DRONE, *PDRONE;

IO_COMPLETION_ROUTINE DroneDone;

_Use_decl_annotations_
NTSTATUS DroneDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PDRONE drone = (PDRONE)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->IoStatus.Status == STATUS_DEVICE_BUSY && drone->Tries++ < 3) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, DroneDone, drone, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(drone->Lower, Irp);
        return STATUS_SUCCESS; // expect: irp/mpr-missing-after-free
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
