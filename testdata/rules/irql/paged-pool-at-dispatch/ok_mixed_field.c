// The field gets paged or nonpaged blocks; which one the DPC frees is not known.
#include <wdm.h>

typedef struct _JOB {
    KDPC Dpc;
    PVOID Buffer;
} JOB, *PJOB;

KDEFERRED_ROUTINE JobDone;

_Use_decl_annotations_
VOID JobDone(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PJOB job = (PJOB)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (job->Buffer != NULL) {
        ExFreePoolWithTag(job->Buffer, ' boJ');
        job->Buffer = NULL;
    }
}

NTSTATUS JobPrepare_ok(PJOB Job, BOOLEAN ForDevice, SIZE_T Size)
{
    if (ForDevice) {
        Job->Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, ' boJ');
    } else {
        Job->Buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, ' boJ');
    }
    return Job->Buffer != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
