// When the mapping has failed there is nothing to unmap.
#include <ntddk.h>

NTSTATUS GudgeonShow(PVOID Pool, ULONG Length, PMDL *Mdl, PVOID *View);

NTSTATUS GudgeonShow(PVOID Pool, ULONG Length, PMDL *Mdl, PVOID *View)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);
    PVOID view = NULL;

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    __try {
        view = MmMapLockedPagesSpecifyCache(mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        view = NULL;
    }
    if (view == NULL) {
        IoFreeMdl(mdl);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *Mdl = mdl;
    *View = view;
    return STATUS_SUCCESS;
}
