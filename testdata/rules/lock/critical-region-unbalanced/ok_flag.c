// A flag remembers whether the region was entered.
#include <wdm.h>

typedef struct _JOB {
    ULONG Kind, Done;
} JOB, *PJOB;

IO_WORKITEM_ROUTINE JobRun;

VOID JobRun(PDEVICE_OBJECT Device, PVOID Context)
{
    PJOB job = Context;
    BOOLEAN entered = FALSE;

    UNREFERENCED_PARAMETER(Device);
    if (job->Kind & 1) {
        KeEnterCriticalRegion();
        entered = TRUE;
    }
    job->Done++;
    if (job->Done > 8)
        goto out;
    job->Kind = 0;
out:
    if (entered)
        KeLeaveCriticalRegion();
}
