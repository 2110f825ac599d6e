// Pages that came with the MDL are mapped and freed.
#include <ntddk.h>

NTSTATUS BongoUse(PHYSICAL_ADDRESS Low, PHYSICAL_ADDRESS High);

NTSTATUS BongoUse(PHYSICAL_ADDRESS Low, PHYSICAL_ADDRESS High)
{
    PMDL mdl = MmAllocatePagesForMdl(Low, High, Low, PAGE_SIZE);
    PULONG mapped;

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    mapped = (PULONG)MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority | MdlMappingNoExecute);
    if (mapped) {
        *mapped = 0;
        MmUnmapLockedPages(mapped, mdl);
    }
    MmFreePagesFromMdl(mdl);
    ExFreePool(mdl);
    return mapped ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
