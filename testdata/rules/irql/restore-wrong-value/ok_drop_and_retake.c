// A loop drops the lock around a callback and takes it again with the same variable.
#include <wdm.h>

typedef VOID (*PNOTIFY)(PVOID Context, ULONG Event);

typedef struct _BROADCAST {
    KSPIN_LOCK Lock;
    ULONG Pending;
    PNOTIFY Notify;
    PVOID Context;
} BROADCAST, *PBROADCAST;

VOID BroadcastDrain(PBROADCAST cast)
{
    KIRQL irql;

    KeAcquireSpinLock(&cast->Lock, &irql);
    while (cast->Pending != 0) {
        ULONG event = cast->Pending & (0 - cast->Pending);
        cast->Pending &= ~event;
        KeReleaseSpinLock(&cast->Lock, irql);
        cast->Notify(cast->Context, event);
        KeAcquireSpinLock(&cast->Lock, &irql);
    }
    KeReleaseSpinLock(&cast->Lock, irql);
}
