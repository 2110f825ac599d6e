// A minimum at entry says nothing about the level inside: the caller's lock is given back on purpose.
#include <wdm.h>

typedef struct _CANAL {
    KSPIN_LOCK Lock;
    ULONG Boats;
} CANAL, *PCANAL;

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(Canal->Lock)
_Releases_lock_(Canal->Lock)
VOID CanalOpen_ok(_Inout_ PCANAL Canal, _In_ _IRQL_restores_ KIRQL Irql)
{
    Canal->Boats++;
    KeReleaseSpinLock(&Canal->Lock, Irql);
}
