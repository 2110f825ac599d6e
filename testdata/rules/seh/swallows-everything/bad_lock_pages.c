// Pages that were not locked are used as if they were.
#include <ntddk.h>

VOID ShearwaterLock(PMDL Mdl)
{
    PAGED_CODE();
    __try { // expect: seh/swallows-everything
        MmProbeAndLockPages(Mdl, UserMode, IoReadAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
}
