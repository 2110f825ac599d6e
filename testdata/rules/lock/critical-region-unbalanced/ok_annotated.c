// The helpers say that they enter and leave for their caller.
#include <wdm.h>

_Acquires_lock_(_Global_critical_region_)
VOID StoreEnter(PERESOURCE Resource)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
}

_Releases_lock_(_Global_critical_region_)
VOID StoreLeave(PERESOURCE Resource)
{
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}

VOID StoreSwap_ok(PERESOURCE Resource, PULONG A, PULONG B)
{
    ULONG c;

    StoreEnter(Resource);
    c = *A;
    *A = *B;
    *B = c;
    StoreLeave(Resource);
}
