// One case of the switch returns while the in-stack queued lock is held.
#include <wdm.h>

typedef struct _DOOR {
    KSPIN_LOCK Lock;
    ULONG State;
} DOOR, *PDOOR;

ULONG DoorNext_bad(PDOOR Door, ULONG Event)
{
    KLOCK_QUEUE_HANDLE queue;

    KeAcquireInStackQueuedSpinLock(&Door->Lock, &queue);
    switch (Event) {
    case 1:
        Door->State = 1;
        break;
    case 2:
        return 1; // expect: lock/not-released
    default:
        Door->State = 0;
        break;
    }
    KeReleaseInStackQueuedSpinLock(&queue);
    return 1;
}
