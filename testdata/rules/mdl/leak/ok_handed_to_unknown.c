// Code of another file takes it over.
#include <ntddk.h>

NTSTATUS MuskratGive(PVOID Pool, ULONG Length);

NTSTATUS MuskratTake(PMDL Mdl);

NTSTATUS MuskratGive(PVOID Pool, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    return MuskratTake(mdl);
}
