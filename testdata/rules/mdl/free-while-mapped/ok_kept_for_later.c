// The view lives on; another routine unmaps it.
#include <ntddk.h>

typedef struct _CHUB_VIEW { PMDL Mdl; PVOID Address; } CHUB_VIEW, *PCHUB_VIEW;

NTSTATUS ChubShow(PCHUB_VIEW Kept, PVOID Memory, ULONG Length, PVOID *View);

NTSTATUS ChubShow(PCHUB_VIEW Kept, PVOID Memory, ULONG Length, PVOID *View)
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
    Kept->Mdl = mdl;
    Kept->Address = *View;
    return STATUS_SUCCESS;
}
