// The helper looks how the thread owns the resource before it asks.
#include <wdm.h>

static VOID Set(PERESOURCE Resource, PULONG Value)
{
    BOOLEAN acquired = FALSE;

    if (!ExIsResourceAcquiredExclusiveLite(Resource)) {
        acquired = ExAcquireResourceExclusiveLite(Resource, TRUE);
    }
    *Value = 1;
    if (acquired) {
        ExReleaseResourceLite(Resource);
    }
}

VOID SetTwice_ok(PERESOURCE Resource, PULONG Value)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    Set(Resource, Value);
    ExReleaseResourceLite(Resource);
    Set(Resource, Value);
    KeLeaveCriticalRegion();
}
