// Without its guard the MDL is freed with its pages locked.
#include <ntddk.h>

NTSTATUS DodoZero(PVOID Memory, ULONG Length);

NTSTATUS DodoZero(PVOID Memory, ULONG Length)
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
    KeFlushIoBuffers(mdl, FALSE, TRUE);
    MmUnlockPages(mdl); // guard
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
