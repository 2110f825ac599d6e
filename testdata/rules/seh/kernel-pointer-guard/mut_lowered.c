// The lock is given back before.
#include <ntddk.h>

NTSTATUS LimpkinTell(PKSPIN_LOCK Lock, PULONG To, ULONG Value)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(Lock, &irql);
    KeReleaseSpinLock(Lock, irql); // guard
    __try {
        *To = Value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    KeAcquireSpinLock(Lock, &irql); // guard
    KeReleaseSpinLock(Lock, irql);
    return status;
}
