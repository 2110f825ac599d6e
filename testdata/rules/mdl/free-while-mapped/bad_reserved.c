// Reserved addresses still lead to the pages.
#include <ntddk.h>

NTSTATUS TenchCopy(PMDL Mdl, PVOID Reserved, PUCHAR First);

NTSTATUS TenchCopy(PMDL Mdl, PVOID Reserved, PUCHAR First)
{
    PUCHAR mapped = (PUCHAR)MmMapLockedPagesWithReservedMapping(Reserved, 'hcnT', Mdl, MmCached);

    if (mapped == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    *First = *mapped;
    MmUnlockPages(Mdl); // expect: mdl/free-while-mapped
    return STATUS_SUCCESS;
}
