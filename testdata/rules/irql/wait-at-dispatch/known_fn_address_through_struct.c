// FN: the timeout is nonzero, but was stored in another function; its value here is unknown.
#include <wdm.h>

typedef struct _LASER {
    KSPIN_LOCK Lock;
    KEVENT Warm;
    LARGE_INTEGER Timeout;
} LASER, *PLASER;

VOID LaserInit(PLASER Laser)
{
    KeInitializeSpinLock(&Laser->Lock);
    KeInitializeEvent(&Laser->Warm, NotificationEvent, FALSE);
    Laser->Timeout.QuadPart = -10 * 1000 * 1000;
}

VOID LaserFire(PLASER Laser)
{
    KIRQL irql;

    KeAcquireSpinLock(&Laser->Lock, &irql);
    KeWaitForSingleObject(&Laser->Warm, Executive, KernelMode, FALSE, &Laser->Timeout);
    KeReleaseSpinLock(&Laser->Lock, irql);
}
