// Whether it may fail is up to the caller.
#include <ntddk.h>

PVOID RosefinchMap(PMDL Mdl, ULONG MustSucceed);

PVOID RosefinchMap(PMDL Mdl, ULONG MustSucceed)
{
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, MustSucceed, NormalPagePriority | MdlMappingNoExecute);
}
