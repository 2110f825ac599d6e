// One variable per lock.
#include <wdm.h>

typedef struct _LINKSET {
    KSPIN_LOCK UpLock, DownLock;
    ULONG Up, Down;
} LINKSET, *PLINKSET;

VOID LinkSetSwap(PLINKSET links)
{
    KIRQL upIrql, downIrql;
    ULONG up;

    KeAcquireSpinLock(&links->UpLock, &upIrql);
    KeAcquireSpinLock(&links->DownLock, &downIrql);
    up = links->Up;
    links->Up = links->Down;
    links->Down = up;
    KeReleaseSpinLock(&links->DownLock, downIrql);
    KeReleaseSpinLock(&links->UpLock, upIrql);
}
