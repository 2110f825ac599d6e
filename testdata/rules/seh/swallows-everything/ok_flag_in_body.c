// What was reached is noted in the __try itself.
#include <ntddk.h>

BOOLEAN TernLock(PMDL Mdl)
{
    BOOLEAN locked = FALSE;

    PAGED_CODE();
    __try {
        MmProbeAndLockPages(Mdl, UserMode, IoReadAccess);
        locked = TRUE;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    return locked;
}
