// The mapping may fail, and that is looked at.
#include <ntddk.h>

NTSTATUS BramblingMap(PMDL Mdl, PVOID *Address);

NTSTATUS BramblingMap(PMDL Mdl, PVOID *Address)
{
    *Address = MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority | MdlMappingNoExecute);
    return *Address ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
