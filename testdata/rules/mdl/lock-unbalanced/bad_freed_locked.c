// The MDL is freed, and its pages stay locked for ever.
#include <ntddk.h>

NTSTATUS EmuZero(PVOID Memory, ULONG Length);

NTSTATUS EmuZero(PVOID Memory, ULONG Length)
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
    IoFreeMdl(mdl); // expect: mdl/lock-unbalanced
    return STATUS_SUCCESS;
}
