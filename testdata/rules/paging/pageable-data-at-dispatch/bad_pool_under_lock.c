// A list of names is copied under the spin lock into a buffer from paged pool.
#include <wdm.h>

typedef struct _PORT_TABLE {
    KSPIN_LOCK Lock;
    ULONG Count;
    USHORT Ports[32];
} PORT_TABLE, *PPORT_TABLE;

NTSTATUS CopyPorts(PPORT_TABLE Table, PUSHORT *Result, PULONG Count)
{
    PUSHORT ports;
    KIRQL irql;
    ULONG i;

    ports = (PUSHORT)ExAllocatePoolWithTag(PagedPool, sizeof(Table->Ports), 'troP');
    if (ports == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeAcquireSpinLock(&Table->Lock, &irql);
    for (i = 0; i < Table->Count && i < 32; i++) {
        ports[i] = Table->Ports[i]; // expect: paging/pageable-data-at-dispatch
    }
    *Count = Table->Count;
    KeReleaseSpinLock(&Table->Lock, irql);
    *Result = ports;
    return STATUS_SUCCESS;
}
