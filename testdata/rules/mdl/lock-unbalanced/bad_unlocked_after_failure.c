// The lock has failed, and its handler unlocks.
#include <ntddk.h>

NTSTATUS RheaZero(PVOID Memory, ULONG Length);

NTSTATUS RheaZero(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        MmUnlockPages(mdl); // expect: mdl/lock-unbalanced
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    KeFlushIoBuffers(mdl, FALSE, TRUE);
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
