// The field holds paged pool for readers in threads and nonpaged pool for the DPC: what it is now, nobody knows.
#include <wdm.h>

typedef struct _CHANNEL { KSPIN_LOCK Lock; PULONG Ring; BOOLEAN Fast; } CHANNEL, *PCHANNEL;

NTSTATUS OpenChannel(PCHANNEL Channel)
{
    if (Channel->Fast) {
        Channel->Ring = (PULONG)ExAllocatePool2(POOL_FLAG_NON_PAGED, 256, 'gniR');
    } else {
        Channel->Ring = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, 256, 'gniR');
    }
    return Channel->Ring ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

VOID Put(PCHANNEL Channel, ULONG Value)
{
    KIRQL irql;

    KeAcquireSpinLock(&Channel->Lock, &irql);
    Channel->Ring[0] = Value;
    KeReleaseSpinLock(&Channel->Lock, irql);
}
