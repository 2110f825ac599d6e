// The buffer is filled in behind the release. Without it, at DISPATCH_LEVEL.
#include <wdm.h>

VOID Fill(PKSPIN_LOCK Lock, PULONG Source)
{
    ULONG value;
    KIRQL irql;
    PULONG buffer = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, 128, 'lliF');

    if (buffer == NULL) {
        return;
    }
    KeAcquireSpinLock(Lock, &irql);
    value = *Source;
    KeReleaseSpinLock(Lock, irql); // guard
    buffer[0] = value;
    KeAcquireSpinLock(Lock, &irql); // guard
    *Source = 0;
    KeReleaseSpinLock(Lock, irql);
    ExFreePoolWithTag(buffer, 'lliF');
}
