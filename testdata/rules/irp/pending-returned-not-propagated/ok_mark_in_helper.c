// All routines of the driver pass the mark on through one helper.
#include <wdm.h>

typedef struct _MILL { PDEVICE_OBJECT Lower; IO_REMOVE_LOCK RemoveLock; } MILL, *PMILL;

DRIVER_DISPATCH MillRead;
static IO_COMPLETION_ROUTINE MillReadDone;

static VOID PassMarkOn(PIRP Irp)
{
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
}

_Use_decl_annotations_
NTSTATUS MillRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL mill = (PMILL)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&mill->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, MillReadDone, mill, TRUE, TRUE, TRUE);
    return IoCallDriver(mill->Lower, Irp);
}

static NTSTATUS MillReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PassMarkOn(Irp);
    IoReleaseRemoveLock(&((PMILL)Context)->RemoveLock, Irp);
    return STATUS_CONTINUE_COMPLETION;
}
