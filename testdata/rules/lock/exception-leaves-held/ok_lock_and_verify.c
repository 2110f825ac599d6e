// A helper of a file system acquires and verifies; that it raises with the resource is known to its callers.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG State;
} FCB, *PFCB;

static VOID FcbAcquireAndVerify(PFCB Fcb)
{
    ExAcquireResourceSharedLite(&Fcb->Resource, TRUE);
    if (Fcb->State != 0) {
        ExRaiseStatus(STATUS_FILE_INVALID);
    }
}

VOID FcbUse_ok(PFCB Fcb, PULONG State)
{
    KeEnterCriticalRegion();
    __try {
        FcbAcquireAndVerify(Fcb);
        *State = Fcb->State;
    } __finally {
        ExReleaseResourceLite(&Fcb->Resource);
        KeLeaveCriticalRegion();
    }
}
