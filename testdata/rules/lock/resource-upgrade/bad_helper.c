// The helper that changes the size acquires exclusively; its caller only wanted to read.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    LONGLONG Size, Valid;
} FCB, *PFCB;

static VOID FcbSetSize(PFCB Fcb, LONGLONG Size)
{
    ExAcquireResourceExclusiveLite(&Fcb->Resource, TRUE);
    Fcb->Size = Size;
    ExReleaseResourceLite(&Fcb->Resource);
}

LONGLONG FcbQuery_bad(PFCB Fcb)
{
    LONGLONG size;

    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Fcb->Resource, TRUE);
    if (Fcb->Size < Fcb->Valid) {
        FcbSetSize(Fcb, Fcb->Valid); // expect: lock/resource-upgrade
    }
    size = Fcb->Size;
    ExReleaseResourceLite(&Fcb->Resource);
    KeLeaveCriticalRegion();
    return size;
}
