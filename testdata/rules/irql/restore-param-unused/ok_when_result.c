// The annotation says on which result the level is restored.
#include <wdm.h>

typedef struct _LOCKBOX {
    KSPIN_LOCK Lock;
    ULONG Users;
} LOCKBOX, *PLOCKBOX;

_When_(return != 0, _Releases_lock_(box->Lock))
BOOLEAN LockboxTryLeave(PLOCKBOX box, _When_(return != 0, _IRQL_restores_) KIRQL irql)
{
    if (box->Users > 1) {
        box->Users--;
        return FALSE;
    }
    KeReleaseSpinLock(&box->Lock, irql);
    return TRUE;
}
