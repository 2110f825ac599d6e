// The wait lock of the framework enters a region and leaves it itself, also when the wait may time out.
#include <ntddk.h>
#include <wdf.h>

NTSTATUS CounterAdd_ok(WDFWAITLOCK Lock, PULONG Counter)
{
    LONGLONG timeout = WDF_REL_TIMEOUT_IN_MS(10);

    if (WdfWaitLockAcquire(Lock, &timeout) == STATUS_TIMEOUT) {
        return STATUS_TIMEOUT;
    }
    ++*Counter;
    WdfWaitLockRelease(Lock);
    return STATUS_SUCCESS;
}
