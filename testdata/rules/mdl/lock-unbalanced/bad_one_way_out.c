// On one way out the pages are not unlocked.
#include <ntddk.h>

NTSTATUS MoaStamp(PVOID Memory, ULONG Length);

NTSTATUS MoaStamp(PVOID Memory, ULONG Length)
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
    if (mapped == NULL) {
        IoFreeMdl(mdl); // expect: mdl/lock-unbalanced
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *mapped = 1;
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
