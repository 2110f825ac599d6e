// Without its guard the view of the process stays.
#include <ntddk.h>

NTSTATUS MinnowShow(PVOID Pool, ULONG Length, PVOID *View);

NTSTATUS MinnowShow(PVOID Pool, ULONG Length, PVOID *View)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    __try {
        *View = MmMapLockedPagesSpecifyCache(mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    MmUnmapLockedPages(*View, mdl); // guard
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
