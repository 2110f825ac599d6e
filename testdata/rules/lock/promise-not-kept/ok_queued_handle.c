// The lock is taken with a handle that the caller brings.
#include <wdm.h>

_Acquires_lock_(*Lock)
_IRQL_raises_(DISPATCH_LEVEL)
VOID Enter_ok(PKSPIN_LOCK Lock, PKLOCK_QUEUE_HANDLE Handle)
{
    if (KeGetCurrentIrql() == DISPATCH_LEVEL) {
        KeAcquireInStackQueuedSpinLockAtDpcLevel(Lock, Handle);
    } else {
        KeAcquireInStackQueuedSpinLock(Lock, Handle);
    }
}
