// A mapping for the kernel gives NULL.
#include <ntddk.h>

PVOID HaddockMap(PMDL Mdl);

PVOID HaddockMap(PMDL Mdl)
{
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority | MdlMappingNoExecute);
}
