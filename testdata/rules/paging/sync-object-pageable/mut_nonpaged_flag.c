// One line decides for nonpaged pool. Without it, the event is in paged pool.
#include <wdm.h>

typedef struct _WAITER { KEVENT Event; LIST_ENTRY Link; } WAITER, *PWAITER;

PWAITER NewWaiter(VOID)
{
    ULONG64 flags = POOL_FLAG_PAGED;
    PWAITER waiter;

    flags = POOL_FLAG_NON_PAGED; // guard
    waiter = (PWAITER)ExAllocatePool2(flags, sizeof(WAITER), 'tiaW');
    if (waiter != NULL) {
        KeInitializeEvent(&waiter->Event, NotificationEvent, FALSE);
    }
    return waiter;
}
