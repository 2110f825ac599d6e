// Helpers that release their caller's lock, with and without annotation.
#include <wdm.h>

typedef struct _GROUP {
    KSPIN_LOCK Lock;
    ULONG Members;
} GROUP, *PGROUP;

VOID GroupUnlock_ok(PGROUP Group, KIRQL Irql)
{
    KeReleaseSpinLock(&Group->Lock, Irql);
}

_Requires_lock_held_(Group->Lock)
_Releases_lock_(Group->Lock)
VOID GroupLeave_ok(_Inout_ PGROUP Group, _In_ _IRQL_restores_ KIRQL Irql)
{
    Group->Members--;
    KeReleaseSpinLock(&Group->Lock, Irql);
}

VOID GroupJoinAndLeave_ok(PGROUP Group)
{
    KIRQL irql;

    KeAcquireSpinLock(&Group->Lock, &irql);
    Group->Members++;
    GroupUnlock_ok(Group, irql);

    KeAcquireSpinLock(&Group->Lock, &irql);
    GroupLeave_ok(Group, irql);
}
