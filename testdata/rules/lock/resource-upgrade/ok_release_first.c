// Released, acquired exclusively, and tested again.
#include <wdm.h>

VOID Grow_ok(PERESOURCE Resource, PULONG Size, ULONG Wanted)
{
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(Resource, TRUE);
    if (*Size < Wanted) {
        ExReleaseResourceLite(Resource);
        ExAcquireResourceExclusiveLite(Resource, TRUE);
        if (*Size < Wanted) {
            *Size = Wanted;
        }
    }
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}
