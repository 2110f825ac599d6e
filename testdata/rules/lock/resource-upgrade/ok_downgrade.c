// Exclusive first, shared on top or by conversion.
#include <wdm.h>

static ULONG Read(PERESOURCE Resource, PULONG Value)
{
    ULONG value;

    ExAcquireResourceSharedLite(Resource, TRUE);
    value = *Value;
    ExReleaseResourceLite(Resource);
    return value;
}

ULONG Bump_ok(PERESOURCE Resource, PULONG Value)
{
    ULONG value;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    ++*Value;
    value = Read(Resource, Value);
    ExConvertExclusiveToSharedLite(Resource);
    value += Read(Resource, Value);
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
    return value;
}
