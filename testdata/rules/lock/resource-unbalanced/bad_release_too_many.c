// The owner acquired once and releases twice on the path that gives up.
#include <ntifs.h>

typedef struct _SCB {
    ERESOURCE Resource;
    ULONG State;
} SCB, *PSCB;

NTSTATUS ScbClose_bad(PSCB Scb)
{
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Scb->Resource, TRUE);
    if (Scb->State == 3) {
        ExReleaseResourceLite(&Scb->Resource);
    }
    Scb->State = 0;
    ExReleaseResourceLite(&Scb->Resource); // expect: lock/resource-unbalanced
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}
