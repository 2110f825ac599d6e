// The annotated helper takes a resource, which its owner may take again.
#include <wdm.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG Opens;
} FCB, *PFCB;

_Acquires_exclusive_lock_(Fcb->Resource)
VOID FcbAcquire(PFCB Fcb);
_Releases_exclusive_lock_(Fcb->Resource)
VOID FcbRelease(PFCB Fcb);

VOID FcbOpen_ok(PFCB Fcb)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Fcb->Resource, TRUE);
    FcbAcquire(Fcb);
    Fcb->Opens++;
    FcbRelease(Fcb);
    ExReleaseResourceLite(&Fcb->Resource);
    KeLeaveCriticalRegion();
}
