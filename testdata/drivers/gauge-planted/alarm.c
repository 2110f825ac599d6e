// The requests that wait for an alarm.
//
// The list is guarded by the system's cancel spin lock itself. IoCancelIrp takes that lock, clears the cancel routine
// and calls it with the lock held, so under the lock a request is in the list exactly while its cancel routine is
// set, and there is nothing to race with.
#include "gauge.h"

static DRIVER_CANCEL AlarmCancel;

// STATUS_PENDING: the request is in the list, or was, and must not be touched. Else the caller completes it.
_Use_decl_annotations_
NTSTATUS GaugeAlarmWait(PGAUGE_DEVICE Device, PIRP Irp)
{
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (Irp->Cancel) {
        IoReleaseCancelSpinLock(irql);
        return STATUS_CANCELLED;
    }
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, AlarmCancel);
    if (GaugeIsGone(Device)) {
        IoReleaseCancelSpinLock(irql);
        (VOID)GaugeComplete(Irp, STATUS_NO_SUCH_DEVICE, 0); // expect: cancel/left-set-on-complete
        return STATUS_PENDING;
    }
    InsertTailList(&Device->AlarmWaiters, &Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(irql);
    Irp->IoStatus.Information = 0; // expect: irp/use-after-queue
    return STATUS_PENDING;
}

// Entered with the cancel spin lock held.
static VOID AlarmCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql = KeGetCurrentIrql();

    UNREFERENCED_PARAMETER(DeviceObject);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    IoReleaseCancelSpinLock(irql); // expect: cancel/irql-not-restored

    (VOID)GaugeComplete(Irp, STATUS_CANCELLED, 0);
}

// Moves the waiters of a file, or all, to the list Taken. They can no longer be cancelled.
static VOID TakeWaiters(PGAUGE_DEVICE Device, PFILE_OBJECT FileObject, PLIST_ENTRY Taken)
{
    PLIST_ENTRY link, next;
    KIRQL irql;

    InitializeListHead(Taken);
    IoAcquireCancelSpinLock(&irql);
    for (link = Device->AlarmWaiters.Flink; link != &Device->AlarmWaiters; link = next) {
        PIRP irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);

        next = link->Flink;
        if (FileObject != NULL && IoGetCurrentIrpStackLocation(irp)->FileObject != FileObject) {
            continue;
        }
        RemoveEntryList(link);
        IoSetCancelRoutine(irp, NULL); // was set, see above
        InsertTailList(Taken, link);
    }
    IoReleaseCancelSpinLock(irql);
}

static PIRP NextOf(PLIST_ENTRY Taken)
{
    if (IsListEmpty(Taken)) {
        return NULL;
    }
    return CONTAINING_RECORD(RemoveHeadList(Taken), IRP, Tail.Overlay.ListEntry);
}

_Use_decl_annotations_
VOID GaugeAlarmRaise(PGAUGE_DEVICE Device, const GAUGE_ALARM *Alarm)
{
    LIST_ENTRY taken;
    PIRP irp;

    TakeWaiters(Device, NULL, &taken);
    while ((irp = NextOf(&taken)) != NULL) {
        *(PGAUGE_ALARM)irp->AssociatedIrp.SystemBuffer = *Alarm;
        (VOID)GaugeComplete(irp, STATUS_SUCCESS, sizeof(*Alarm));
    }
}

_Use_decl_annotations_
VOID GaugeAlarmFlush(PGAUGE_DEVICE Device, PFILE_OBJECT FileObject, NTSTATUS Status)
{
    LIST_ENTRY taken;
    PIRP irp;

    TakeWaiters(Device, FileObject, &taken);
    while ((irp = NextOf(&taken)) != NULL) {
        (VOID)GaugeComplete(irp, Status, 0);
    }
}
