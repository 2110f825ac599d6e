// FN: the memory is allocated here, the event is initialized by a helper that does not know it.
#include <wdm.h>

typedef struct _LATCH { KEVENT Event; } LATCH, *PLATCH;

static VOID Initialize(PLATCH Latch)
{
    KeInitializeEvent(&Latch->Event, NotificationEvent, FALSE);
}

PLATCH NewLatch(VOID)
{
    PLATCH latch = (PLATCH)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(LATCH), 'hctL');

    if (latch != NULL) {
        Initialize(latch);
    }
    return latch;
}
