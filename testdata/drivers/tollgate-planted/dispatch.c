// What passes through.
#include "toll.h"

static IO_COMPLETION_ROUTINE ReadDone;

// For all that is of no interest.
_Use_decl_annotations_
NTSTATUS TollPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOLL_FILTER filter = TollFilterOf(DeviceObject);
    NTSTATUS status;

    if (filter == NULL) {
        return TollComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    (VOID)IoAcquireRemoveLock(&filter->RemoveLock, Irp); // expect: removelock/acquire-unchecked
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(filter->Lower, Irp);
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return status;
}

_Use_decl_annotations_
NTSTATUS TollCreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (TollFilterOf(DeviceObject) == NULL) {
        return TollComplete(Irp, STATUS_SUCCESS, 0);
    }
    return TollPass(DeviceObject, Irp);
}

_Use_decl_annotations_
NTSTATUS TollCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (TollFilterOf(DeviceObject) == NULL) {
        TollDropWaiter(IoGetCurrentIrpStackLocation(Irp)->FileObject);
        return TollComplete(Irp, STATUS_SUCCESS, 0);
    }
    return TollPass(DeviceObject, Irp);
}

_Use_decl_annotations_
NTSTATUS TollDeviceControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (TollFilterOf(DeviceObject) == NULL) {
        return TollControlRequest(Irp);
    }
    return TollPass(DeviceObject, Irp);
}

// A read that goes down takes the hold on the remove lock with it; ReadDone gives it back.
_Use_decl_annotations_
NTSTATUS TollRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOLL_FILTER filter = TollFilterOf(DeviceObject);
    NTSTATUS status;

    if (filter == NULL) {
        return TollComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return TollComplete(Irp, status, 0);
    }
    if (TollQuotaUsedUp()) {
        TollRefused(filter);
        TollCardBlink(filter);
        status = TollComplete(Irp, STATUS_QUOTA_EXCEEDED, 0);
        IoReleaseRemoveLock(&filter->RemoveLock, Irp);
        return status;
    }

    IoSkipCurrentIrpStackLocation(Irp);
    IoSetCompletionRoutine(Irp, ReadDone, filter, TRUE, TRUE, TRUE); // expect: irp/skip-with-completion
    return IoCallDriver(filter->Lower, Irp);
}

static NTSTATUS ReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTOLL_FILTER filter = (PTOLL_FILTER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        IoReleaseRemoveLock(&filter->RemoveLock, Irp);
        return STATUS_CONTINUE_COMPLETION; // expect: irp/pending-returned-not-propagated
    }
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    TollCount(Irp->IoStatus.Information);
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return STATUS_CONTINUE_COMPLETION;
}
