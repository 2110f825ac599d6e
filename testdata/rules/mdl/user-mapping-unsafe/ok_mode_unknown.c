// For whom it is mapped is up to the caller.
#include <ntddk.h>

PVOID PollackMap(PMDL Mdl, KPROCESSOR_MODE Mode);

PVOID PollackMap(PMDL Mdl, KPROCESSOR_MODE Mode)
{
    return MmMapLockedPagesSpecifyCache(Mdl, Mode, MmCached, NULL, FALSE, NormalPagePriority | MdlMappingNoExecute);
}
