// FN: the routine that copies touches the paged buffer at DISPATCH_LEVEL, not the driver itself.
#include <wdm.h>

VOID Save(PKSPIN_LOCK Lock, PVOID Source)
{
    KIRQL irql;
    PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, 128, 'evaS');

    if (buffer == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &irql);
    RtlCopyMemory(buffer, Source, 128);
    KeReleaseSpinLock(Lock, irql);
    ExFreePoolWithTag(buffer, 'evaS');
}
