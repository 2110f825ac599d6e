// The driver locks the pages of a file's section itself, and takes the mapping for granted.
#include <ntddk.h>

NTSTATUS OspreyStamp(PVOID Memory, ULONG Length, ULONG Stamp);

NTSTATUS OspreyStamp(PVOID Memory, ULONG Length, ULONG Stamp)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);
    PULONG mapped;

    PAGED_CODE();
    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    mapped = (PULONG)MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority | MdlMappingNoExecute);
    *mapped = Stamp; // expect: mdl/unchecked-mapping
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
