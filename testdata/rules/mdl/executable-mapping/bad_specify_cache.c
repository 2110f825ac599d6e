// The long form, for the kernel.
#include <ntddk.h>

PVOID OrioleMap(PMDL Mdl);

PVOID OrioleMap(PMDL Mdl)
{
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmNonCached, NULL, FALSE, HighPagePriority); // expect: mdl/executable-mapping
}
