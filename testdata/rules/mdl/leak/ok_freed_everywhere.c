// Every way out goes past the label.
#include <ntddk.h>

NTSTATUS VoleFlush(PVOID Pool, ULONG Length, ULONG Limit);

NTSTATUS VoleFlush(PVOID Pool, ULONG Length, ULONG Limit)
{
    NTSTATUS status = STATUS_SUCCESS;
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    if (MmGetMdlByteCount(mdl) > Limit) {
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    KeFlushIoBuffers(mdl, TRUE, TRUE);
done:
    IoFreeMdl(mdl);
    return status;
}
