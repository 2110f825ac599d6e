// The MDL is gone, the view of the process is not.
#include <ntddk.h>

NTSTATUS RoachShow(PVOID Pool, ULONG Length, PVOID *View);

NTSTATUS RoachShow(PVOID Pool, ULONG Length, PVOID *View)
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
    IoFreeMdl(mdl); // expect: mdl/free-while-mapped
    return STATUS_SUCCESS;
}
