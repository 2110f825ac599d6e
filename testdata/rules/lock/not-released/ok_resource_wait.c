// Who may wait gets the resource; who may not, tests the result. The same helper serves both.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG Opens;
} FCB, *PFCB;

BOOLEAN FcbAcquire(PFCB Fcb, BOOLEAN Wait);
NTSTATUS FcbOpen(PFCB Fcb);
NTSTATUS FcbTryOpen(PFCB Fcb, BOOLEAN Wait);

BOOLEAN FcbAcquire(PFCB Fcb, BOOLEAN Wait)
{
    return ExAcquireResourceExclusiveLite(&Fcb->Resource, Wait);
}

NTSTATUS FcbOpen(PFCB Fcb)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Fcb->Resource, TRUE);
    Fcb->Opens++;
    ExReleaseResourceLite(&Fcb->Resource);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}

NTSTATUS FcbTryOpen(PFCB Fcb, BOOLEAN Wait)
{
    NTSTATUS status = STATUS_CANT_WAIT;

    KeEnterCriticalRegion();
    if (FcbAcquire(Fcb, Wait)) {
        Fcb->Opens++;
        ExReleaseResourceLite(&Fcb->Resource);
        status = STATUS_SUCCESS;
    }
    KeLeaveCriticalRegion();
    return status;
}
