// When the pages cannot be locked the MDL is forgotten.
#include <ntddk.h>

NTSTATUS AgoutiZero(PVOID Memory, ULONG Length);

NTSTATUS AgoutiZero(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode(); // expect: mdl/leak
    }
    KeFlushIoBuffers(mdl, FALSE, TRUE);
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
