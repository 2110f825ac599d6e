// FN: the callback is stored at run time in a field; which function it is on this path is not followed.
#include <wdm.h>

typedef struct _JOB {
    VOID (*Finish)(struct _JOB *Job);
    HANDLE File;
    KSPIN_LOCK Lock;
    PVOID Extra[4];
} JOB, *PJOB;

PJOB JobLookup(ULONG Id);

VOID JobFinishFile(PJOB Job)
{
    ZwClose(Job->File);
}

VOID JobFinishNothing(PJOB Job)
{
    UNREFERENCED_PARAMETER(Job);
}

VOID JobChoose(PJOB Job)
{
    Job->Finish = Job->File != NULL ? JobFinishFile : JobFinishNothing;
}

VOID JobRun(ULONG Id)
{
    PJOB job = JobLookup(Id);
    KIRQL irql;

    KeAcquireSpinLock(&job->Lock, &irql);
    job->Finish(job);
    KeReleaseSpinLock(&job->Lock, irql);
}
