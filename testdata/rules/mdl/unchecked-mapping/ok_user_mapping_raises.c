// A mapping for user mode raises when it fails: what comes back is an address.
#include <ntddk.h>

NTSTATUS LannerShow(PMDL Mdl, PULONG *View);

NTSTATUS LannerShow(PMDL Mdl, PULONG *View)
{
    PULONG view;

    __try {
        MmProbeAndLockPages(Mdl, KernelMode, IoWriteAccess);
        view = (PULONG)MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
        *view = 0;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    *View = view;
    return STATUS_SUCCESS;
}
