// The reserved addresses are given back first.
#include <ntddk.h>

NTSTATUS DaceCopy(PMDL Mdl, PVOID Reserved, PUCHAR First);

NTSTATUS DaceCopy(PMDL Mdl, PVOID Reserved, PUCHAR First)
{
    PUCHAR mapped = (PUCHAR)MmMapLockedPagesWithReservedMapping(Reserved, 'ecaD', Mdl, MmCached);

    if (mapped == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    *First = *mapped;
    MmUnmapReservedMapping(Reserved, 'ecaD', Mdl);
    MmUnlockPages(Mdl);
    return STATUS_SUCCESS;
}
