// The caller's level chooses the routine; both take the same lock, also when own macros hide the framework's.
#include <ndis.h>

#define UNIT_LOCK(Lock, AtDispatch) { if (AtDispatch) { NdisDprAcquireSpinLock(Lock); } else { NdisAcquireSpinLock(Lock); } }
#define UNIT_UNLOCK(Lock, AtDispatch) { if (AtDispatch) { NdisDprReleaseSpinLock(Lock); } else { NdisReleaseSpinLock(Lock); } }

typedef struct _UNIT {
    NDIS_SPIN_LOCK Lock;
    ULONG Sends;
} UNIT, *PUNIT;

FILTER_SEND_NET_BUFFER_LISTS_COMPLETE UnitSendComplete;

VOID UnitSendComplete(NDIS_HANDLE Context, PNET_BUFFER_LIST Lists, ULONG Flags)
{
    PUNIT unit = Context;
    BOOLEAN atDispatch = NDIS_TEST_SEND_COMPLETE_AT_DISPATCH_LEVEL(Flags);

    UNREFERENCED_PARAMETER(Lists);
    UNIT_LOCK(&unit->Lock, atDispatch);
    unit->Sends--;
    UNIT_UNLOCK(&unit->Lock, atDispatch);
}
