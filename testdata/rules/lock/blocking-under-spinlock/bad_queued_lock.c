// In-stack queued spin locks raise as well: the handle keeps the old level.
#include <wdm.h>

typedef struct _CHANNEL {
    KSPIN_LOCK Lock;
    PVOID Peer;
} CHANNEL, *PCHANNEL;

NTSTATUS ChannelAttach_bad(PCHANNEL Channel, HANDLE PeerEvent)
{
    KLOCK_QUEUE_HANDLE queue;
    NTSTATUS status = STATUS_DEVICE_BUSY;

    KeAcquireInStackQueuedSpinLock(&Channel->Lock, &queue);
    if (Channel->Peer == NULL) {
        status = ObReferenceObjectByHandle(PeerEvent, EVENT_MODIFY_STATE, *ExEventObjectType, // expect: lock/blocking-under-spinlock
                                           UserMode, &Channel->Peer, NULL);
    }
    KeReleaseInStackQueuedSpinLock(&queue);
    return status;
}
