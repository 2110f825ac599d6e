// Converted from exclusive to shared, it is still one ownership with one release.
#include <wdm.h>

ULONG SumAfterRebuild_ok(PERESOURCE Resource, PULONG Values, ULONG Count)
{
    ULONG i, sum = 0;

    ExEnterCriticalRegionAndAcquireResourceExclusive(Resource);
    Values[0] = Count;
    ExConvertExclusiveToSharedLite(Resource);
    for (i = 0; i < Count; i++) {
        sum += Values[i];
    }
    ExReleaseResourceAndLeaveCriticalRegion(Resource);
    return sum;
}
