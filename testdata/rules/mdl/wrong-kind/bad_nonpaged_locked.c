// An MDL over nonpaged pool is locked as well.
#include <ntddk.h>

NTSTATUS ElandLock(PVOID Memory, ULONG Length);

NTSTATUS ElandLock(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess); // expect: mdl/wrong-kind
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
