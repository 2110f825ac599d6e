// With Wait TRUE the resource is acquired, so a test of the result can never skip the work, and the early return keeps it.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG Opens;
    BOOLEAN Deleted;
} FCB, *PFCB;

IO_WORKITEM_ROUTINE FcbWorker;

VOID FcbWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PFCB fcb = Context;

    UNREFERENCED_PARAMETER(Device);
    KeEnterCriticalRegion();
    if (ExAcquireResourceExclusiveLite(&fcb->Resource, TRUE)) {
        if (fcb->Deleted)
            return; // expect: lock/resource-unbalanced
        fcb->Opens++;
        ExReleaseResourceLite(&fcb->Resource);
    }
    KeLeaveCriticalRegion();
}
