// Shared or exclusively, by an argument: never both.
#include <wdm.h>

static VOID Enter(PERESOURCE Resource, BOOLEAN Exclusive)
{
    KeEnterCriticalRegion();
    if (Exclusive) {
        ExAcquireResourceExclusiveLite(Resource, TRUE);
    } else {
        ExAcquireResourceSharedLite(Resource, TRUE);
    }
}

static VOID Leave(PERESOURCE Resource)
{
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}

VOID Add_ok(PERESOURCE Resource, PULONG Value)
{
    Enter(Resource, FALSE);
    if (*Value > 4) {
        Leave(Resource);
        Enter(Resource, TRUE);
    }
    *Value += 1;
    Leave(Resource);
}
