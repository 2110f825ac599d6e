// A flag says whether there is something to unlock.
#include <ntddk.h>

NTSTATUS CassowaryZero(PVOID Memory, ULONG Length);

NTSTATUS CassowaryZero(PVOID Memory, ULONG Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN locked = FALSE;
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
        locked = TRUE;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (locked) {
        KeFlushIoBuffers(mdl, FALSE, TRUE);
        MmUnlockPages(mdl);
    }
    IoFreeMdl(mdl);
    return status;
}
