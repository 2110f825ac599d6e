// One way out was added later.
#include <ntddk.h>

NTSTATUS PacaFlush(PVOID Pool, ULONG Length, ULONG Limit);

NTSTATUS PacaFlush(PVOID Pool, ULONG Length, ULONG Limit)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    if (MmGetMdlByteCount(mdl) > Limit)
        return STATUS_INVALID_PARAMETER; // expect: mdl/leak
    KeFlushIoBuffers(mdl, TRUE, TRUE);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
