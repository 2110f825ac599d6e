// Without the marked line the error path falls into the second release.
#include <wdm.h>

typedef struct _LANE {
    KSPIN_LOCK Lock;
    ULONG Width;
} LANE, *PLANE;

VOID LaneSet(PLANE Lane, ULONG Width)
{
    KIRQL irql;

    KeAcquireSpinLock(&Lane->Lock, &irql);
    if (Width == 0) {
        KeReleaseSpinLock(&Lane->Lock, irql);
        return; // guard
    }
    Lane->Width = Width;
    KeReleaseSpinLock(&Lane->Lock, irql);
}
