// A helper locks, and says by its status whether it did.
#include <ntddk.h>

NTSTATUS PotooZero(PVOID Memory, ULONG Length);

static NTSTATUS PotooLock(PMDL Mdl)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        MmProbeAndLockPages(Mdl, KernelMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = STATUS_INVALID_USER_BUFFER;
    }
    return status;
}

NTSTATUS PotooZero(PVOID Memory, ULONG Length)
{
    NTSTATUS status;
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = PotooLock(mdl);
    if (NT_SUCCESS(status)) {
        KeFlushIoBuffers(mdl, FALSE, TRUE);
        MmUnlockPages(mdl);
    }
    IoFreeMdl(mdl);
    return status;
}
