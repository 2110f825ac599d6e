// Without its guard the mapping can be executed.
#include <ntddk.h>

PVOID DickcisselMap(PMDL Mdl);

PVOID DickcisselMap(PMDL Mdl)
{
    ULONG priority = NormalPagePriority;

    priority |= MdlMappingNoExecute; // guard
    return MmGetSystemAddressForMdlSafe(Mdl, priority);
}
