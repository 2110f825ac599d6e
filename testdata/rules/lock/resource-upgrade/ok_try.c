// Asked without waiting: a refusal is an answer.
#include <wdm.h>

VOID Clean_ok(PERESOURCE Resource, PULONG Dirty)
{
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(Resource, TRUE);
    if (*Dirty != 0 && ExAcquireResourceExclusiveLite(Resource, FALSE)) {
        *Dirty = 0;
        ExReleaseResourceLite(Resource);
    }
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}
