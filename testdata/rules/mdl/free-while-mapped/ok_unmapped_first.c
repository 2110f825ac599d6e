// The view is unmapped, then the pages are unlocked.
#include <ntddk.h>

NTSTATUS BreamShow(PVOID Memory, ULONG Length, PVOID *View);

NTSTATUS BreamShow(PVOID Memory, ULONG Length, PVOID *View)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    __try {
        *View = MmMapLockedPagesSpecifyCache(mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    MmUnmapLockedPages(*View, mdl);
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
