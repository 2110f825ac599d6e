// Without its guard the machine stops when the mapping fails.
#include <ntddk.h>

PVOID ChaffinchMap(PMDL Mdl);

PVOID ChaffinchMap(PMDL Mdl)
{
    ULONG mustSucceed = TRUE;

    mustSucceed = FALSE; // guard
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, mustSucceed, NormalPagePriority | MdlMappingNoExecute);
}
