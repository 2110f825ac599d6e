// One release serves both modes of a resource, also after it was made a shared one.
#include <ntifs.h>

typedef struct _INDEX {
    ERESOURCE Resource;
    ULONG Generation;
} INDEX, *PINDEX;

ULONG IndexRefresh(_Inout_ PINDEX Index)
{
    ULONG generation;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Index->Resource, TRUE);
    Index->Generation++;
    ExConvertExclusiveToSharedLite(&Index->Resource);
    generation = Index->Generation;
    ExReleaseResourceLite(&Index->Resource);
    KeLeaveCriticalRegion();
    return generation;
}
