// The pages are locked inside of the __try, and mapped behind it.
#include <ntddk.h>

NTSTATUS DabShow(PMDL Mdl, PVOID *View);

NTSTATUS DabShow(PMDL Mdl, PVOID *View)
{
    __try {
        MmProbeAndLockPages(Mdl, UserMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    *View = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority); // expect: mdl/user-mapping-unsafe
    return STATUS_SUCCESS;
}
