// The long form with the bit.
#include <ntddk.h>

PVOID KingbirdMap(PMDL Mdl);

PVOID KingbirdMap(PMDL Mdl)
{
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmNonCached, NULL, FALSE, MdlMappingNoExecute | HighPagePriority);
}
