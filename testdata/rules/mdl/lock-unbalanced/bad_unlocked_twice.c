// The helper has unlocked the pages already.
#include <ntddk.h>

NTSTATUS TapirZero(PVOID Memory, ULONG Length);

static VOID TapirDone(PMDL Mdl)
{
    MmUnlockPages(Mdl);
}

NTSTATUS TapirZero(PVOID Memory, ULONG Length)
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
    TapirDone(mdl);
    MmUnlockPages(mdl); // expect: mdl/lock-unbalanced
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
