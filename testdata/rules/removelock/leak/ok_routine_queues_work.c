// The completion routine hands the rest to a work item, which completes and releases.
#include <wdm.h>

typedef struct _FILTER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    ULONG Requests;
    BOOLEAN Started;
} FILTER, *PFILTER;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

typedef struct _START_WORK {
    PIO_WORKITEM Item;
    PIRP Irp;
    PFILTER Filter;
} START_WORK, *PSTART_WORK;

static IO_WORKITEM_ROUTINE StartWorker;
static IO_COMPLETION_ROUTINE StartDone;

static VOID StartWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSTART_WORK work = (PSTART_WORK)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    IoFreeWorkItem(work->Item);
    work->Filter->Started = TRUE;
    IoCompleteRequest(work->Irp, IO_NO_INCREMENT);
    IoReleaseRemoveLock(&work->Filter->RemoveLock, work->Irp);
    ExFreePoolWithTag(work, 'krwF');
}

static NTSTATUS StartDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PSTART_WORK work = (PSTART_WORK)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    IoQueueWorkItem(work->Item, StartWorker, DelayedWorkQueue, work);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FilterStart(PFILTER Filter, PIRP Irp, PSTART_WORK Work)
{
    NTSTATUS status = IoAcquireRemoveLock(&Filter->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }
    Work->Irp = Irp;
    Work->Filter = Filter;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, StartDone, Work, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Filter->Lower, Irp);
    return STATUS_PENDING;
}
