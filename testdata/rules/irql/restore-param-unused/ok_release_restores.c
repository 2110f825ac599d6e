// The release of the lock restores the level.
#include <wdm.h>

typedef struct _WELL {
    KSPIN_LOCK Lock;
    ULONG Water;
} WELL, *PWELL;

_Releases_lock_(well->Lock)
VOID WellUnlock(PWELL well, _In_ _IRQL_restores_ KIRQL irql)
{
    well->Water++;
    KeReleaseSpinLock(&well->Lock, irql);
}
