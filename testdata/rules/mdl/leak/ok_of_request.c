// It belongs to the request: the I/O manager frees it with that.
#include <ntddk.h>

NTSTATUS LemmingAttach(PIRP Irp, PVOID Pool, ULONG Length);

NTSTATUS LemmingAttach(PIRP Irp, PVOID Pool, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, Irp);

    if (!mdl)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    return STATUS_SUCCESS;
}
