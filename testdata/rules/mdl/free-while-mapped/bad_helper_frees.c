// The helper that cleans up forgets the view.
#include <ntddk.h>

NTSTATUS IdeShow(PVOID Pool, ULONG Length, PVOID *View);

NTSTATUS IdeShow(PVOID Pool, ULONG Length, PVOID *View)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);
    PVOID view;

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    __try {
        view = MmMapLockedPagesSpecifyCache(mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    *View = view;
    if (view < MM_LOWEST_USER_ADDRESS) {
        IoFreeMdl(mdl); // expect: mdl/free-while-mapped
        return STATUS_INVALID_ADDRESS;
    }
    MmUnmapLockedPages(view, mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
