// An assertion looks at a flag; nothing depends on it.
#include <ntddk.h>

PVOID CowrieAddress(PMDL Mdl);

PVOID CowrieAddress(PMDL Mdl)
{
    NT_ASSERT(Mdl->MdlFlags & MDL_PAGES_LOCKED);
    return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
}
