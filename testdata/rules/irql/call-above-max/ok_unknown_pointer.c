// Nobody knows what stands behind the callback, or which level it needs.
#include <wdm.h>

typedef VOID (*NOTIFY)(PVOID Context);

typedef struct _SUBSCRIBER {
    KSPIN_LOCK Lock;
    NOTIFY Notify;
    PVOID Context;
} SUBSCRIBER, *PSUBSCRIBER;

VOID SubscriberTell_ok(PSUBSCRIBER Subscriber)
{
    KIRQL irql;

    KeAcquireSpinLock(&Subscriber->Lock, &irql);
    if (Subscriber->Notify != NULL) {
        Subscriber->Notify(Subscriber->Context);
    }
    KeReleaseSpinLock(&Subscriber->Lock, irql);
}
