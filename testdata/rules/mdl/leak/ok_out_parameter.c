// The caller gets it, by a parameter.
#include <ntddk.h>

NTSTATUS DormouseMake(PVOID Pool, ULONG Length, PMDL *Mdl);

NTSTATUS DormouseMake(PVOID Pool, ULONG Length, PMDL *Mdl)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    *Mdl = mdl;
    return STATUS_SUCCESS;
}
