// How the pages became resident is decided by a flag, twice.
#include <ntddk.h>

NTSTATUS SaigaFlush(PVOID Memory, ULONG Length, BOOLEAN Resident);

NTSTATUS SaigaFlush(PVOID Memory, ULONG Length, BOOLEAN Resident)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    if (Resident) {
        MmBuildMdlForNonPagedPool(mdl);
    } else {
        __try {
            MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            IoFreeMdl(mdl);
            return GetExceptionCode();
        }
    }
    KeFlushIoBuffers(mdl, TRUE, TRUE);
    if (!Resident)
        MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
