// Power requests pass; after one that switched the card on it blinks, so that one sees which it is.
// Nothing here may be pageable or wait.
#include "toll.h"

static IO_COMPLETION_ROUTINE PoweredOn;

_Use_decl_annotations_
NTSTATUS TollPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOLL_FILTER filter = TollFilterOf(DeviceObject);
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (filter == NULL) {
        return TollComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return TollComplete(Irp, status, 0);
    }

    if (stack->MinorFunction == IRP_MN_SET_POWER && stack->Parameters.Power.Type == DevicePowerState &&
        stack->Parameters.Power.State.DeviceState == PowerDeviceD0) {
        // Our own location is marked here and always answered with STATUS_PENDING: PoweredOn need not do it.
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, PoweredOn, filter, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(filter->Lower, Irp);
        return STATUS_PENDING;
    }

    status = IoCallDriver(filter->Lower, Irp); // expect: irp/stack-not-prepared
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return status;
}

static NTSTATUS PoweredOn(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTOLL_FILTER filter = (PTOLL_FILTER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        TollCardBlink(filter);
    }
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return STATUS_CONTINUE_COMPLETION;
}
