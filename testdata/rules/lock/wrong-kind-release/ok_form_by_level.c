// Which form is used depends on the level, both times in the same way: a log that anybody may write to.
#include <wdm.h>

static KSPIN_LOCK JournalLock;
static ULONG JournalNext;

VOID JournalPut(_In_ ULONG Code)
{
    KIRQL irql = KeGetCurrentIrql();
    const BOOLEAN raise = irql < DISPATCH_LEVEL;

    UNREFERENCED_PARAMETER(Code);
    if (raise) {
        KeAcquireSpinLock(&JournalLock, &irql);
    } else {
        KeAcquireSpinLockAtDpcLevel(&JournalLock);
    }
    JournalNext++;
    if (raise) {
        KeReleaseSpinLock(&JournalLock, irql);
    } else {
        KeReleaseSpinLockFromDpcLevel(&JournalLock);
    }
}
