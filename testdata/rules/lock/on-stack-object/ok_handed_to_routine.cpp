// The local record goes to a routine that links it into a list which others walk.
#include <wdm.h>

struct Waiter {
    LIST_ENTRY link;
    KSPIN_LOCK lock;
    ULONG value;
};

struct Registry {
    KSPIN_LOCK lock;
    LIST_ENTRY waiters;
};

static VOID RegistryLink(Registry *registry, Waiter *waiter)
{
    KIRQL irql;

    KeAcquireSpinLock(&registry->lock, &irql);
    InsertTailList(&registry->waiters, &waiter->link);
    KeReleaseSpinLock(&registry->lock, irql);
}

static VOID RegistryUnlink(Registry *registry, Waiter *waiter)
{
    KIRQL irql;

    KeAcquireSpinLock(&registry->lock, &irql);
    RemoveEntryList(&waiter->link);
    KeReleaseSpinLock(&registry->lock, irql);
}

ULONG RegistryAsk(Registry *registry)
{
    Waiter waiter;
    KIRQL irql;
    ULONG value;

    KeInitializeSpinLock(&waiter.lock);
    waiter.value = 0;
    RegistryLink(registry, &waiter);
    KeAcquireSpinLock(&waiter.lock, &irql);
    value = waiter.value;
    KeReleaseSpinLock(&waiter.lock, irql);
    RegistryUnlink(registry, &waiter);
    return value;
}
