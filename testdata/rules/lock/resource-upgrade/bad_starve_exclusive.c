// Taken in front of waiting writers, and then it wants to be one.
#include <wdm.h>

VOID Rebuild_bad(PERESOURCE Resource, PULONG Table, ULONG Count)
{
    KeEnterCriticalRegion();
    ExAcquireSharedStarveExclusive(Resource, TRUE);
    if (Count != 0 && Table[0] == 0) {
        ExEnterCriticalRegionAndAcquireResourceExclusive(Resource); // expect: lock/resource-upgrade
        Table[0] = Count;
        ExReleaseResourceAndLeaveCriticalRegion(Resource);
    }
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}
