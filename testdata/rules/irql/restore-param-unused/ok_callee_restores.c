// A helper of the driver restores the level.
#include <wdm.h>

typedef struct _LIFT {
    KSPIN_LOCK Lock;
    ULONG Floor;
} LIFT, *PLIFT;

_Releases_lock_(lift->Lock)
static VOID LiftRelease(PLIFT lift, _IRQL_restores_ KIRQL irql)
{
    KeReleaseSpinLock(&lift->Lock, irql);
}

_Releases_lock_(lift->Lock)
VOID LiftStop(PLIFT lift, _IRQL_restores_ KIRQL irql)
{
    lift->Floor = 0;
    LiftRelease(lift, irql);
}
