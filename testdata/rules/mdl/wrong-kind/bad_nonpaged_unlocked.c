// An MDL over nonpaged pool is unlocked.
#include <ntddk.h>

NTSTATUS OryxFlush(PVOID Memory, ULONG Length);

NTSTATUS OryxFlush(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    KeFlushIoBuffers(mdl, TRUE, TRUE);
    MmUnlockPages(mdl); // expect: mdl/wrong-kind
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
