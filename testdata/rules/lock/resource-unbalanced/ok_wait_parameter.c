// With Wait from the caller the acquire may be refused, and the result says so.
#include <wdm.h>

BOOLEAN CacheBump_ok(PERESOURCE Resource, PULONG Value, BOOLEAN Wait)
{
    KeEnterCriticalRegion();
    if (!ExAcquireResourceExclusiveLite(Resource, Wait)) {
        KeLeaveCriticalRegion();
        return FALSE;
    }
    ++*Value;
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
    return TRUE;
}
