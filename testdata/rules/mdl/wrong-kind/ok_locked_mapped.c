// Locked, mapped, unlocked.
#include <ntddk.h>

NTSTATUS ImpalaStamp(PVOID Memory, ULONG Length);

NTSTATUS ImpalaStamp(PVOID Memory, ULONG Length)
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
    PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
    if (mapped)
        *mapped = 1;
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return mapped ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
