// Held on failure and free on success: nobody means that.
#include <wdm.h>

typedef struct _PACKET {
    LIST_ENTRY Links;
    ULONG Length;
} PACKET, *PPACKET;

typedef struct _PACKET_QUEUE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
    ULONG Depth;
} PACKET_QUEUE, *PPACKET_QUEUE;

NTSTATUS QueuePush_bad(PPACKET_QUEUE Queue, PPACKET Packet)
{
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    if (Queue->Depth >= 64) {
        return STATUS_INSUFFICIENT_RESOURCES; // expect: lock/not-released
    }
    InsertTailList(&Queue->Head, &Packet->Links);
    Queue->Depth++;
    KeReleaseSpinLock(&Queue->Lock, irql);
    return STATUS_SUCCESS;
}
