// A work item ends its claim before it says that it is done.
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
    PVOID Tag;
} JOB, *PJOB;

static IO_WORKITEM_ROUTINE RunJob;

static VOID RunJob(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PFILTER filter = (PFILTER)DeviceObject->DeviceExtension;
    PJOB job = (PJOB)Context;

    IoFreeWorkItem(job->Item);
    IoReleaseRemoveLock(&filter->RemoveLock, job->Tag);
    filter->Started = TRUE; // expect: removelock/use-after-release
    ExFreePoolWithTag(job, 'bojF');
}

VOID QueueJob(PJOB Job)
{
    IoQueueWorkItem(Job->Item, RunJob, DelayedWorkQueue, Job);
}
