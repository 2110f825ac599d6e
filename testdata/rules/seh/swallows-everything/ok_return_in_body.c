// Only without an exception the function returns from within.
#include <ntddk.h>

NTSTATUS TropicbirdLock(PMDL Mdl)
{
    PAGED_CODE();
    __try {
        MmProbeAndLockPages(Mdl, UserMode, IoReadAccess);
        return STATUS_SUCCESS;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    return STATUS_INVALID_USER_BUFFER;
}
