// Over nonpaged pool nothing is locked.
#include <ntddk.h>

NTSTATUS OstrichFlush(PVOID Memory, ULONG Length);

NTSTATUS OstrichFlush(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    KeFlushIoBuffers(mdl, TRUE, TRUE);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
