// Without the marked line the thread waits for itself.
#include <wdm.h>

VOID Mark(PERESOURCE Resource, PULONG Value)
{
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(Resource, TRUE);
    if (*Value == 0) {
        ExReleaseResourceLite(Resource); // guard
        ExAcquireResourceExclusiveLite(Resource, TRUE);
        *Value = 1;
    }
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}
