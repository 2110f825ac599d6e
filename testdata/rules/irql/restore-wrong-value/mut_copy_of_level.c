// The level is carried in a second variable for the release; without that assignment it is garbage.
#include <wdm.h>

typedef struct _LANE {
    KSPIN_LOCK Lock;
    ULONG Cars;
} LANE, *PLANE;

VOID LaneEnter(PLANE lane)
{
    KIRQL saved, level;

    KeAcquireSpinLock(&lane->Lock, &saved);
    level = saved; // guard
    lane->Cars++;
    KeReleaseSpinLock(&lane->Lock, level);
}
