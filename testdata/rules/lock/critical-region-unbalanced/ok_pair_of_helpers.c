// Enter and leave stand in two helpers, as lock and unlock.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG Links;
} FCB, *PFCB;

static VOID FcbLock(PFCB Fcb, BOOLEAN Exclusive)
{
    KeEnterCriticalRegion();
    if (Exclusive) {
        ExAcquireResourceExclusiveLite(&Fcb->Resource, TRUE);
    } else {
        ExAcquireResourceSharedLite(&Fcb->Resource, TRUE);
    }
}

static VOID FcbUnlock(PFCB Fcb)
{
    ExReleaseResourceLite(&Fcb->Resource);
    KeLeaveCriticalRegion();
}

NTSTATUS FcbLink_ok(PFCB Fcb)
{
    NTSTATUS status = STATUS_SUCCESS;

    FcbLock(Fcb, TRUE);
    if (Fcb->Links == 1024) {
        status = STATUS_TOO_MANY_LINKS;
        goto done;
    }
    Fcb->Links++;
done:
    FcbUnlock(Fcb);
    return status;
}
