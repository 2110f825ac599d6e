// The framework's wait lock with a timeout of zero is a question; an unknown call may have released.
#include <ntddk.h>
#include <wdf.h>

VOID UnknownWork(WDFWAITLOCK Lock);

static BOOLEAN IsBusy(WDFWAITLOCK Lock)
{
    LONGLONG zero = 0;

    if (WdfWaitLockAcquire(Lock, &zero) != STATUS_SUCCESS) {
        return TRUE;
    }
    WdfWaitLockRelease(Lock);
    return FALSE;
}

BOOLEAN Ask_ok(WDFWAITLOCK Lock)
{
    BOOLEAN busy;

    WdfWaitLockAcquire(Lock, NULL);
    busy = IsBusy(Lock);
    UnknownWork(Lock);
    WdfWaitLockAcquire(Lock, NULL);
    WdfWaitLockRelease(Lock);
    return busy;
}
