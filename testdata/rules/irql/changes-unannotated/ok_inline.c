// Inline helpers of a driver's header: the body is at hand wherever they are called.
#include <wdm.h>

typedef struct _LANE {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Cells;
} LANE, *PLANE;

FORCEINLINE VOID LaneLock(PLANE Lane)
{
    KeAcquireSpinLock(&Lane->Lock, &Lane->Irql);
}

FORCEINLINE VOID LaneUnlock(PLANE Lane)
{
    KeReleaseSpinLock(&Lane->Lock, Lane->Irql);
}

VOID LaneFill(PLANE Lane)
{
    LaneLock(Lane);
    Lane->Cells = 53;
    LaneUnlock(Lane);
}
