// A field of the driver's own record has the same name.
#include <wdm.h>

typedef struct _JOB {
    PDRIVER_CANCEL CancelRoutine;
    PIRP Irp;
} JOB, *PJOB;

DRIVER_CANCEL JobCancel;

VOID InitJob(PJOB Job, PIRP Irp)
{
    Job->Irp = Irp;
    Job->CancelRoutine = JobCancel;
    IoSetCancelRoutine(Irp, Job->CancelRoutine);
}
