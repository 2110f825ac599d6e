// The pages are unlocked while the process still sees them.
#include <ntddk.h>

NTSTATUS PerchShow(PVOID Memory, ULONG Length, PVOID *View);

static VOID PerchWait(VOID)
{
    LARGE_INTEGER delay;

    delay.QuadPart = -10000;
    KeDelayExecutionThread(KernelMode, FALSE, &delay);
}

NTSTATUS PerchShow(PVOID Memory, ULONG Length, PVOID *View)
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
    __try {
        *View = MmMapLockedPagesSpecifyCache(mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    PerchWait();
    MmUnlockPages(mdl); // expect: mdl/free-while-mapped
    IoFreeMdl(mdl); // expect: mdl/free-while-mapped
    return STATUS_SUCCESS;
}
