// A work item ends the work that a dispatch routine began and gives back its claim.
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

typedef struct _JOB {
    PIO_WORKITEM Item;
    PIRP Irp;
} JOB, *PJOB;

static IO_WORKITEM_ROUTINE RunJob;

static VOID RunJob(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    PJOB job = (PJOB)Context;
    PIRP irp = job->Irp;

    filter->Requests++;
    IoFreeWorkItem(job->Item);
    ExFreePoolWithTag(job, 'bojF');
    (VOID)Complete(irp, STATUS_SUCCESS);
    IoReleaseRemoveLock(&filter->RemoveLock, irp);
}

VOID QueueJob(PJOB Job)
{
    IoQueueWorkItem(Job->Item, RunJob, DelayedWorkQueue, Job);
}
