// A helper of the driver may well stop whatever still runs.
#include <wdm.h>

typedef struct _JOB {
    PKEVENT Done;
    BOOLEAN Running;
} JOB, *PJOB;

VOID JobStart(PJOB Job);

static VOID JobStop(PJOB Job)
{
    Job->Running = FALSE;
    while (Job->Done != NULL)
        KeStallExecutionProcessor(1);
}

VOID JobRun(PJOB Job)
{
    KEVENT done;
    LARGE_INTEGER limit;

    PAGED_CODE();
    limit.QuadPart = -1;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    Job->Done = &done;
    JobStart(Job);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, &limit);
    JobStop(Job);
}
